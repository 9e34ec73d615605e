import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { carried } from '#app/domain/files/thread-file.ts'
import { applyRetention } from '#app/services/retention/apply-retention.server.ts'
import { grantFileKey } from '#app/services/files/file-keys.server.ts'
import { readFileByKey, readThreadFile, storeThreadFile } from '#app/services/files/thread-files.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { files } from '#db/schema/files.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openPost, type ReceivedLetter } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const { db } = world
const given = givenIn(db)
const post = await openPost(world)

const pdf = Buffer.from('%PDF-1.7\na drawing of a valve')
const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(64)])

async function send(from: GivenCompany, threadId: string, name = 'drawing.pdf', bytes: Uint8Array = pdf) {
  const stored = await storeThreadFile(from.ctx, { name, bytes })
  await postMessage(from.ctx, threadId, { body: 'See the drawing.', clientKey: randomUUID(), attached: [carried(stored.id, stored.name)] })
  return stored.id
}

const shown = async (who: GivenCompany, threadId: string) =>
  (await getThread(who.ctx, threadId)).timeline.flatMap((entry) => (entry.kind === 'message' ? entry.files : []))

/** A reply with parts: each its headers, then its content in base64. */
function withParts(letter: ReceivedLetter, from: string, parts: [headers: string[], content: Uint8Array][]): string {
  const head = [
    `From: Someone <${from}>`,
    `To: ${letter.replyTo[0]}`,
    `Subject: Re: ${letter.subject}`,
    `Message-ID: <${randomUUID()}@client.test>`,
  ]
  const text = ['Content-Type: text/plain; charset=utf-8', '', 'The papers are attached.', '']
  const files = parts.flatMap(([headers, content]) => [
    '--part',
    ...headers,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
  ])
  return [
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    ...text,
    ...files,
    '--part--',
    '',
  ].join('\r\n')
}

const attachment = (name: string) => ['Content-Type: application/octet-stream', `Content-Disposition: attachment; filename="${name}"`]

describe('a file of a message', () => {
  it('is there for both sides and for nobody else, as it was sent, under its name', async () => {
    const { threadId, buyer, supplier } = await given.thread()
    const id = await send(supplier, threadId, '图纸 valve.pdf')
    expect(await shown(buyer, threadId)).toEqual([{ id, name: '图纸 valve.pdf', size: pdf.length, isRefused: false }])
    for (const side of [buyer, supplier])
      expect(await readThreadFile(side.ctx, id)).toEqual({ name: '图纸 valve.pdf', type: 'application/pdf', bytes: pdf })
    await expect(readThreadFile((await given.company()).ctx, id)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('is named in the letter, and the letter does not hold it', async () => {
    const { threadId, buyer, supplier } = await given.thread()
    await send(supplier, threadId)
    const letter = await post.letterTo(buyer.address, ({ text }) => text.includes('See the drawing.'))
    expect(letter.text).toContain('drawing.pdf')
    expect(letter).toMatchObject({ attachments: [] })
  })

  it('hangs at one message only, and only where its own company hung it', async () => {
    const { threadId, buyer, supplier } = await given.thread()
    const id = await send(supplier, threadId)
    const again = { body: 'Once more.', clientKey: randomUUID(), attached: [id] }
    await expect(postMessage(supplier.ctx, threadId, again)).rejects.toMatchObject({ code: 'file.not_found' })
    const { id: unsent } = await storeThreadFile(supplier.ctx, { name: 'mine.pdf', bytes: pdf })
    await expect(postMessage(buyer.ctx, threadId, { ...again, clientKey: randomUUID(), attached: [unsent] })).rejects.toMatchObject({
      code: 'file.not_found',
    })
    await expect(readThreadFile(supplier.ctx, unsent)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('that no message took is gone after a day, one that hangs stays', async () => {
    const { threadId, supplier } = await given.thread()
    const kept = await send(supplier, threadId)
    const { id: left } = await storeThreadFile(supplier.ctx, { name: 'left.pdf', bytes: pdf })
    await applyRetention({ ...supplier.ctx, actor: { kind: 'system', task: 'test' }, now: new Date(Date.now() + 25 * 3600_000) })
    expect(await db.select({ id: files.id }).from(files).where(eq(files.id, left))).toEqual([])
    expect((await readThreadFile(supplier.ctx, kept)).bytes).toEqual(pdf)
  })

  it.each([
    ['by what it holds', 'picture.jpg', elf],
    ['by its name', 'invoice.pdf.exe', pdf],
    ['by its name, written with marks', 'invoice\u202Egpj.js', pdf],
  ])('that is a program is not taken: %s', async (_how, name, bytes) => {
    const { ctx } = await given.company()
    await expect(storeThreadFile(ctx, { name, bytes })).rejects.toMatchObject({ code: 'file.program' })
  })
})

describe('the key of a thread’s files', () => {
  it('opens those of its thread for ten minutes, and no others', async () => {
    const [one, two] = [await given.thread(), await given.thread()]
    const [mine, theirs] = [await send(one.supplier, one.threadId), await send(two.supplier, two.threadId)]
    const now = new Date()
    const key = grantFileKey(one.threadId, now)
    expect((await readFileByKey({ db, now }, mine, key)).bytes).toEqual(pdf)
    await expect(readFileByKey({ db, now }, theirs, key)).rejects.toMatchObject({ kind: 'gone' })
    await expect(readFileByKey({ db, now: new Date(now.getTime() + 601_000) }, mine, key)).rejects.toMatchObject({ kind: 'gone' })
    const later = `${(now.getTime() + 9e6).toString(36)}-${key.split('-').slice(1).join('-')}`
    await expect(readFileByKey({ db, now }, mine, later)).rejects.toMatchObject({ kind: 'gone' })
  })
})

describe('what comes with a mail', () => {
  it('hangs at the message: files by their content, a logo in the text is none, a program is named and not handed over', async () => {
    const { threadId, buyer, supplier } = await given.thread()
    const letter = await post.letterTo(supplier.address)
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(2000)])
    const raw = withParts(letter, supplier.address, [
      [attachment('price list.pdf'), pdf],
      [['Content-Type: image/png; name=logo.png', 'Content-Id: <logo@client.test>', 'Content-Disposition: inline; filename=logo.png'], png],
      [attachment('viewer.exe'), elf],
    ])
    await post.deliver(raw)
    await post.letterTo(buyer.address, ({ text }) => text.includes('The papers are attached.'))
    const found = await shown(buyer, threadId)
    expect(found.map(({ name, isRefused }) => [name, isRefused])).toEqual([
      ['price list.pdf', false],
      ['viewer.exe', true],
    ])
    expect((await readThreadFile(buyer.ctx, found[0]!.id)).bytes).toEqual(pdf)
    await expect(readThreadFile(buyer.ctx, found[1]!.id)).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('is at most ten files; the others are named', async () => {
    const { threadId, buyer, supplier } = await given.thread()
    const letter = await post.letterTo(supplier.address)
    await post.deliver(
      withParts(
        letter,
        supplier.address,
        Array.from({ length: 12 }, (_, n) => [attachment(`page-${n}.pdf`), pdf]),
      ),
    )
    await post.letterTo(buyer.address, ({ text }) => text.includes('The papers are attached.'))
    const found = await shown(buyer, threadId)
    expect(found.filter(({ isRefused }) => !isRefused)).toHaveLength(10)
    expect(found).toHaveLength(12)
  })

  it('of a stranger hangs nowhere', async () => {
    const { threadId, supplier } = await given.thread()
    const letter = await post.letterTo(supplier.address)
    await post.deliver(withParts(letter, 'somebody@elsewhere.test', [[attachment('trick.pdf'), pdf]]))
    await post.letterTo(supplier.address, ({ id }) => id !== letter.id)
    expect(await shown(supplier, threadId)).toEqual([])
  })
})
