import { eq } from 'drizzle-orm'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { readImport } from '#app/services/imports/report.server.ts'
import { files } from '#db/schema/files.ts'
import { givenIn } from '#tests/given.ts'
import { pdfAround, scriptDrawing, vastPng } from '#tests/hard-files.ts'
import { openWorld } from '#tests/setup/world.ts'
import { csvOf, importsOf, whole } from './world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const tables = importsOf(db)

const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#888' } })
  .jpeg()
  .toBuffer()
const answers: Record<string, Buffer | string> = {
  '/photo.jpg': photo,
  '/other.jpg': await sharp(photo).negate().jpeg().toBuffer(),
  '/vast.png': vastPng(),
  '/script.svg': scriptDrawing,
  '/named.jpg': scriptDrawing,
  '/polyglot.jpg': pdfAround(photo),
  '/large.jpg': Buffer.alloc(11 * 1024 * 1024, 0xff),
}
let asked = 0
const server = createServer((req, res) => {
  asked += 1
  if (req.url === '/away') return res.writeHead(302, { location: 'http://127.0.0.1:1/photo.jpg' }).end()
  const body = answers[req.url ?? '']
  res.writeHead(body === undefined ? 404 : 200).end(body)
})
let site = ''

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  site = `http://127.0.0.1:${port}`
  process.env.FETCH_ALLOW = `127.0.0.1/32:${port}`
  forgetEnv()
})
afterAll(() => server.close())

async function fetchAll(addresses: string[], change: Record<string, string> = {}) {
  const company = await given.company()
  const row = { ...whole, pictureAddresses: addresses.join(' '), ownsPictures: 'yes', ...change }
  const importId = await tables.send(company, csvOf([row]))
  const since = performance.now()
  await tables.fetch(importId)
  return { company, importId, row, ms: performance.now() - since }
}

describe('pictures that rows name by their addresses', () => {
  it('are stored as uploaded ones are, in the order of the row', async () => {
    const { company, importId } = await fetchAll([`${site}/other.jpg`, `${site}/photo.jpg`])
    const [listing] = await tables.listings(company)
    expect(listing!.pictureFileIds).toHaveLength(2)
    const stored = await db
      .select()
      .from(files)
      .where(eq(files.attachedTo, `listing:${listing!.id}`))
    expect(stored).toHaveLength(2)
    expect(
      stored.every(
        ({ type, purpose, companyId }) => type === 'image/jpeg' && purpose === 'listing-picture' && companyId === company.companyId,
      ),
    ).toBe(true)
    expect((await readImport(company.ctx, importId, 1)).pictures).toEqual({ waiting: 0, refused: 0, taken: 2 })
  })

  it('are not fetched again when the table is sent again', async () => {
    const { company, row } = await fetchAll([`${site}/photo.jpg`])
    const before = asked
    const again = await tables.send(company, csvOf([{ ...row, brand: 'Another' }]))
    await tables.fetch(again)
    expect(asked).toBe(before)
    expect((await tables.listings(company))[0]!.pictureFileIds).toHaveLength(1)
  })

  it('need the right to show them', async () => {
    const company = await given.company()
    const importId = await tables.look(company, csvOf([{ ...whole, pictureAddresses: `${site}/photo.jpg` }]))
    expect(await tables.rows(importId)).toMatchObject([
      { outcome: 'refuse', problems: [{ field: 'ownsPictures', code: 'picture_rights' }] },
    ])
  })

  it.each([
    ['a PNG of 30,000 × 30,000', () => `${site}/vast.png`, 'file.too_many_pixels'],
    ['an SVG with a script', () => `${site}/script.svg`, 'file.not_a_picture'],
    ['an SVG that is called a JPEG', () => `${site}/named.jpg`, 'file.not_a_picture'],
    ['a PDF that is a picture as well', () => `${site}/polyglot.jpg`, 'file.not_a_picture'],
    ['11 MB', () => `${site}/large.jpg`, 'import.fetch_too_large'],
    ['nothing', () => `${site}/none.jpg`, 'import.fetch_not_found'],
    ['169.254.169.254', () => 'http://169.254.169.254/latest/meta-data', 'import.fetch_not_outside'],
    ['[::ffff:127.0.0.1]', () => 'http://[::ffff:127.0.0.1]/photo.jpg', 'import.fetch_not_outside'],
    ['a way on to the machine itself', () => `${site}/away`, 'import.fetch_not_outside'],
  ])('are refused within two seconds where there is %s, and the report says so', async (_what, address, code) => {
    const { company, importId, ms } = await fetchAll([address()])
    expect((await tables.rows(importId))[0]!.problems).toMatchObject([{ field: 'pictureAddresses', code, values: { address: address() } }])
    expect((await tables.listings(company))[0]).toMatchObject({ pictureFileIds: [], status: 'published' })
    expect(ms).toBeLessThan(2000)
  })
})
