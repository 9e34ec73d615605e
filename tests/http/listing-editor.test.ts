import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { files } from '#db/schema/files.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { plainPdf } from '#tests/hard-files.ts'
import { openSite, fieldsOf } from './open-site.ts'

const site = await openSite()
const { db, given } = site

const formAt = async (path: string, session: string) => fieldsOf((await site.visit(path, { session })).html)
const photo = async () =>
  new Blob([
    new Uint8Array(
      await sharp({ create: { width: 900, height: 600, channels: 3, background: '#888' } })
        .jpeg()
        .toBuffer(),
    ),
  ])
const pdf = new Blob([plainPdf()])

function withFiles(fields: Record<string, string | string[]>, sent: [field: string, file: Blob, name: string][]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  for (const [field, file, name] of sent) form.append(field, file, name)
  return form
}

describe('the editor of a listing, without a script', () => {
  it('shows what another category asks, and keeps what the first one’s questions were answered with', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const { listingId } = await given.listing(supplier)
    const path = `/en/desk/listings/${listingId}`
    const fields = await formAt(path, session)
    const answer = await site.post(path, { ...fields, category: 'fasteners', intent: 'ask' }, { session, multipart: true })
    expect(answer.status).toBe(200)
    expect(answer.html).toContain('Strength class')
    expect(answer.html).not.toContain('Actuation')
    // Material is asked by both; nothing else was answered.
    expect(fieldsOf(answer.html)).toMatchObject({ category: 'fasteners', askedFor: 'fasteners' })
    expect(answer.html).toMatch(/name="attributes\[\d+\]\.text"[^>]*value="Steel"/)
  })

  it('keeps what was written at every button, offers it at the next visit, and lets it be discarded', async () => {
    const session = await site.signedIn(await given.company())
    const there = '/en/desk/listings/new'
    const fields = await formAt(there, session)
    // A price that is none and no title: it could not be saved.
    const typed = { ...fields, moq: 'a few', 'tiers[0].unitPrice': 'cheap', summary_en: 'Half a summary' }
    const answer = await site.post(there, { ...typed, intent: 'row-add:tiers' }, { session, multipart: true })
    expect(answer.status).toBe(200)
    await site.post(there, { ...fieldsOf(answer.html), summary_en: 'Nearly a summary', intent: 'save' }, { session, multipart: true })
    expect((await site.visit('/en/desk/listings', { session })).html).toContain('Go on with what you began')
    const offered = await site.visit(there, { session })
    expect(fieldsOf(offered.html).summary_en).toBe('')
    const [, key] = /draft=([\w-]{36})/.exec(offered.html)!
    const again = await formAt(`${there}?draft=${key}`, session)
    expect(again).toMatchObject({ moq: 'a few', 'tiers[0].unitPrice': 'cheap', summary_en: 'Nearly a summary', draftFrom: key })
    expect(again).toHaveProperty(['tiers[1].unitPrice'])
    const made = await site.post(
      there,
      { ...again, title_en: 'Title at last', moq: '10', 'tiers[0].unitPrice': '1', 'tiers[0].minQty': '10', intent: 'save' },
      { session, multipart: true },
    )
    expect(made.status).toBe(302)
    expect((await site.visit(there, { session })).html).not.toContain('Begun and not saved')
    const listing = await formAt(made.location!, session)
    await site.post(made.location!, { ...listing, moq: '0x', intent: 'row-add:extras:value' }, { session, multipart: true })
    const opened = await site.visit(made.location!, { session })
    expect(fieldsOf(opened.html)).toMatchObject({ moq: '0x', version: '1' })
    expect((await formAt(`${made.location!}?draft=saved`, session)).moq).toBe('10')
    const { draftFrom } = fieldsOf(opened.html)
    await site.post(made.location!, { draft: draftFrom!, intent: 'discard' }, { session })
    expect((await formAt(made.location!, session)).moq).toBe('10')
  })

  it('does not save answers to questions that are no longer asked: they come back as further facts', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const { listingId } = await given.listing(supplier)
    const path = `/en/desk/listings/${listingId}`
    const fields = await formAt(path, session)
    const answer = await site.post(path, { ...fields, category: 'chargers-power-banks', intent: 'save' }, { session, multipart: true })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('asks other questions now')
    expect(fieldsOf(answer.html)).toMatchObject({ 'extras[0].name_en': 'Material', 'extras[0].value': 'Steel' })
  })

  it('takes pictures and PDFs, orders them by buttons and keeps them in that order', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const { listingId } = await given.listing(supplier)
    const path = `/en/desk/listings/${listingId}`
    const fields = await formAt(path, session)
    const sent = withFiles({ ...fields, ownsPictures: 'on', intent: 'pictureIds-up:1' }, [
      ['picture', await photo(), 'first.jpg'],
      ['picture', await photo(), 'second.jpg'],
      ['datasheet', pdf, 'sheet.pdf'],
    ])
    const answer = await site.post(path, sent, { session })
    expect(answer.status).toBe(200)
    expect(answer.html).toMatch(/second\.jpg has arrived[\s\S]*first\.jpg has arrived/)
    const again = fieldsOf(answer.html)
    expect(again.pictureIds).toHaveLength(2)
    const saved = await site.post(path, { ...again, intent: 'save' }, { session, multipart: true })
    expect(saved.status).toBe(302)
    const [row] = await db.select().from(listings).where(eq(listings.id, listingId))
    expect(row!.pictureFileIds).toEqual(again.pictureIds)
    expect(row!.documents).toEqual([{ kind: 'datasheet', fileId: again.datasheetIds }])
    const page = await site.visit(`/en/listings/${row!.ref}`)
    const shown = page.location ? await site.visit(page.location) : page
    expect(shown.html).toContain('sheet.pdf')
    const document = await fetch(`${site.origin}/media/${row!.documents[0]!.fileId}/document.pdf`)
    expect(document.status).toBe(200)
    expect(document.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(document.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('lets go of a picture that is taken out, and hands out no document of a draft', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const made = await site.post(
      '/en/desk/listings/new',
      withFiles({ sourceLang: 'en', title_en: 'Draft with a picture', intent: 'save' }, [
        ['picture', await photo(), 'one.jpg'],
        ['drawing', pdf, 'drawing.pdf'],
      ]),
      { session },
    )
    expect(made.status).toBe(302)
    const fields = await formAt(made.location!, session)
    const fileId = String(fields.pictureIds)
    expect((await fetch(`${site.origin}/media/${String(fields.drawingIds)}/document.pdf`)).status).toBe(404)
    const out = fieldsOf((await site.post(made.location!, { ...fields, intent: 'pictureIds-remove:0' }, { session, multipart: true })).html)
    expect(out.pictureIds).toBeUndefined()
    expect((await site.post(made.location!, { ...out, intent: 'save' }, { session, multipart: true })).status).toBe(302)
    const [file] = await db.select({ attachedTo: files.attachedTo }).from(files).where(eq(files.id, fileId))
    expect(file).toEqual({ attachedTo: null })
  })

  it('refuses what only calls itself a PDF, at its field, and keeps all else', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const fields = await formAt('/en/desk/listings/new', session)
    const sent = withFiles({ ...fields, title_en: 'Kept title', intent: 'save' }, [
      ['datasheet', new Blob(['<script>alert(1)</script>']), 'x.pdf'],
    ])
    const answer = await site.post('/en/desk/listings/new', sent, { session })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('no PDF')
    expect(fieldsOf(answer.html).title_en).toBe('Kept title')
  })

  it('takes ten files at once beside fields for more, and says what to do with eleven', async () => {
    const session = await site.signedIn(await given.company())
    const fields = await formAt('/en/desk/listings/new', session)
    const nothing = new Blob([])
    const sent = (count: number) =>
      withFiles({ ...fields, title_en: 'Kept title', ownsPictures: 'on' }, [
        ...Array.from({ length: count }, (_, at): [string, Blob, string] => ['datasheet', pdf, `${at}.pdf`]),
        ['drawing', nothing, ''],
        ['safetySheet', nothing, ''],
      ])
    const answer = await site.post('/en/desk/listings/new', sent(11), { session })
    expect(answer.status).toBe(413)
    expect(answer.html).toContain('Choose 10 at most')
    expect(fieldsOf(answer.html).title_en).toBe('Kept title')
    // Ten arrive; that a listing has no more than five data sheets is another matter.
    expect((await site.post('/en/desk/listings/new', sent(10), { session })).html).toContain('Leave at most 5')
  })

  it('copies a listing into a draft of its own, without its model number', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const { listingId } = await given.listing(supplier, { brand: 'Beitang' })
    const path = `/en/desk/listings/${listingId}`
    const answer = await site.post(path, { ...(await formAt(path, session)), intent: 'copy' }, { session, multipart: true })
    expect(answer.status).toBe(302)
    expect(answer.location).not.toBe(path)
    const copyId = answer.location!.split('/').at(-1)!
    const [copy] = await db.select().from(listings).where(eq(listings.id, copyId))
    expect(copy).toMatchObject({ status: 'draft', modelNumber: null, brand: 'Beitang', companyId: supplier.companyId })
    expect(await db.select().from(listingTexts).where(eq(listingTexts.listingId, copyId))).toHaveLength(1)
  })

  it('shows the score with the way to each field that mends it, and the score alone in the table', async () => {
    const supplier = await given.company()
    const session = await site.signedIn(supplier)
    const { listingId } = await given.listing(supplier)
    const editor = await site.visit(`/en/desk/listings/${listingId}`, { session })
    const score = /Quality: <bdi dir="ltr">(\d+)<\/bdi> of 100/.exec(editor.html)?.[1]
    expect(Number(score)).toBeGreaterThan(0)
    expect(editor.html).toContain('href="#warrantyMonths"')
    const table = await site.visit('/en/desk/listings', { session })
    expect(table.html).toContain(`<bdi dir="ltr">${score}</bdi>`)
  })
})
