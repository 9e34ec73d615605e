import { eq } from 'drizzle-orm'
import { until } from '#scripts/machine/waiting.ts'
import type { Database } from '#db/client.server.ts'
import { importPictures, imports } from '#db/schema/imports.ts'
import { hardPdfs, lyingWorkbook, pdfAround, scriptDrawing, vastPng, vastWorkbook } from '#tests/hard-files.ts'
import { csvOf, whole } from '#tests/services/imports/world.ts'
import { send, store, type Sender } from '../import/send.ts'
import { photograph } from './outside.ts'

/** `prepare` comes before the clock starts. What `refuse` gives is the answer; it is the right one when it is `right`. */
export type Refusal = { what: string; right: string; prepare?: () => Promise<void>; refuse(): Promise<string> }

type Around = Sender & { db: Database; outside: string }

const withinMs = 60_000

/** Everything that is to be refused, by the way that it comes in. */
export async function refusals(around: Around): Promise<Refusal[]> {
  const [bomb, liar] = [await vastWorkbook(60), await lyingWorkbook(45)]
  const sixty = Buffer.alloc(60 * 1024 * 1024, 'model,title\r\n')
  return [
    { what: 'a table of 60 MB', right: '413', refuse: () => upload(around, 'import', 'file', sixty) },
    { what: 'a table of 60 MB that does not say so', right: '413', refuse: () => pour(around, 'import', 'file', sixty) },
    { what: 'a picture of 60 MB', right: '413', refuse: () => upload(around, 'new', 'picture', sixty) },
    { what: 'a PNG of 30,000 × 30,000', right: '422', refuse: () => upload(around, 'new', 'picture', vastPng()) },
    { what: 'an SVG with a script', right: '422', refuse: () => upload(around, 'new', 'picture', Buffer.from(scriptDrawing)) },
    { what: 'a PDF that is a picture as well', right: '422', refuse: () => upload(around, 'new', 'picture', pdfAround(photograph)) },
    ...Object.entries(await hardPdfs()).map(([kind, [, bytes]]) => ({
      what: `as a data sheet ${kind}`,
      right: '422',
      refuse: () => upload(around, 'new', 'datasheet', bytes),
    })),
    { what: 'a workbook that unpacks to 60 MB', right: 'unpacks_too_large', refuse: () => table(around, bomb) },
    { what: 'one that unpacks to 45 MB and says 100 kB', right: 'damaged', refuse: () => table(around, liar) },
    ...[
      [`${around.outside}/vast.png`, 'file.too_many_pixels'],
      [`${around.outside}/script.svg`, 'file.not_a_picture'],
      [`${around.outside}/polyglot.jpg`, 'file.not_a_picture'],
      [`${around.outside}/sixty.jpg`, 'import.fetch_too_large'],
      [`${around.outside}/endless.jpg`, 'import.fetch_too_large'],
      [`${around.outside}/away.jpg`, 'import.fetch_not_outside'],
      ['http://169.254.169.254/latest/meta-data', 'import.fetch_not_outside'],
      ['http://[::ffff:127.0.0.1]/photograph.jpg', 'import.fetch_not_outside'],
    ].map(([address, right]) => byAddress(around, address!, right!)),
  ]
}

const pages = { import: 'desk/listings/import', new: 'desk/listings/new' }

function formOf(field: string, bytes: Buffer): FormData {
  const body = new FormData()
  body.set('title_en', 'A title that was typed')
  body.set('sourceLang', 'en')
  body.set(field, new Blob([new Uint8Array(bytes)]), 'hard.bin')
  return body
}

async function upload({ address, cookie }: Sender, page: keyof typeof pages, field: string, bytes: Buffer): Promise<string> {
  const headers = { Origin: address, Cookie: cookie }
  const answer = await fetch(`${address}/en/${pages[page]}`, { method: 'POST', redirect: 'manual', headers, body: formOf(field, bytes) })
  await answer.arrayBuffer()
  return String(answer.status)
}

/** The same without a length, piece by piece. */
async function pour({ address, cookie }: Sender, page: keyof typeof pages, field: string, bytes: Buffer): Promise<string> {
  const { body, headers } = new Response(formOf(field, bytes))
  const init = {
    method: 'POST',
    redirect: 'manual',
    duplex: 'half',
    headers: { Origin: address, Cookie: cookie, 'Content-Type': headers.get('content-type')! },
    body,
  }
  const answer = await fetch(`${address}/en/${pages[page]}`, init as RequestInit)
  await answer.arrayBuffer()
  return String(answer.status)
}

async function table(around: Around, bytes: Buffer): Promise<string> {
  return told(async () => {
    const id = (await send(around, bytes)).split('/').at(-1)!
    return async () => (await around.db.select().from(imports).where(eq(imports.id, id)))[0]?.problem
  })
}

/** One row that names the address; the clock runs from the button till the row's report says why there is no picture. */
function byAddress(around: Around, address: string, right: string): Refusal {
  let path = ''
  const importId = () => path.split('/').at(-1)!
  return {
    what: `a picture at ${address.replace(around.outside, '')}`,
    right,
    async prepare() {
      path = await send(around, csvOf([{ ...whole, modelNumber: address, pictureAddresses: address, ownsPictures: 'yes' }]))
      const state = async () => (await around.db.select().from(imports).where(eq(imports.id, importId())))[0]?.state
      if (!(await until(async () => (await state()) === 'ready', withinMs))) throw new Error(`${address}: the row was not looked at`)
    },
    refuse: () =>
      told(async () => {
        await store(around, path)
        return async () => (await around.db.select().from(importPictures).where(eq(importPictures.importId, importId())))[0]?.problem
      }),
  }
}

async function told(begin: () => Promise<() => Promise<string | null | undefined>>): Promise<string> {
  const ask = await begin()
  let answer: string | null | undefined
  await until(async () => (answer = await ask()) != null, withinMs, 10)
  return answer ?? 'nothing'
}
