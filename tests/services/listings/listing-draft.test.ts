import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { readPersonalData } from '#app/services/data-exports/read-personal-data.server.ts'
import { discardListingDraft, keepListingDraft, listListingDrafts } from '#app/services/listings/listing-draft.server.ts'
import { changeListing, createListing } from '#app/services/listings/save-listing.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'
import { applyRetention } from '#app/services/retention/apply-retention.server.ts'
import { files } from '#db/schema/files.ts'
import { listingDrafts } from '#db/schema/listings.ts'
import { givenIn, listingInput, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const keep = (
  { ctx }: GivenCompany,
  title: string,
  facts: { key?: string; from?: string; listingId?: string; pictureIds?: string[] } = {},
) => {
  const { key = randomUUID(), from, listingId = null, pictureIds = [] } = facts
  return keepListingDraft(ctx, { keys: { key, from }, listingId, form: { title_en: title, moq: 'a few', pictureIds } })
}
const titles = async ({ ctx }: GivenCompany, listingId: string | null = null) =>
  (await listListingDrafts(ctx, listingId)).map(({ form }) => form.title_en)

async function picture({ companyId }: GivenCompany): Promise<string> {
  const [id, about] = [newId(), { size: 5, sha256: 'x', type: 'image/jpeg', displayName: 'a.jpg' }]
  await db.insert(files).values({ id, companyId, purpose: 'listing-picture', state: 'ready', ...about })
  return id
}
const placeOf = async (fileId: string) => (await db.select({ at: files.attachedTo }).from(files).where(eq(files.id, fileId)))[0]!.at

describe('what was typed into the form of a listing and not saved', () => {
  it('is kept as it was typed, for its writer only, and lies in one place however many buttons are pressed', async () => {
    const writer = await given.company()
    const key = randomUUID()
    await keep(writer, 'Ball', { key })
    await keep(writer, 'Ball valve', { key })
    expect((await listListingDrafts(writer.ctx, null))[0]).toMatchObject({ key, form: { title_en: 'Ball valve', moq: 'a few' } })
    expect(await titles(await given.colleague(writer))).toEqual([])
    expect(await titles(await given.company())).toEqual([])
  })

  it('of two tabs that were opened with it, the second begins a draft of its own', async () => {
    const writer = await given.company()
    const first = randomUUID()
    await keep(writer, 'Ball', { key: first })
    await keep(writer, 'One tab', { from: first })
    await keep(writer, 'The other tab', { from: first })
    expect((await titles(writer)).sort()).toEqual(['One tab', 'The other tab'])
  })

  it('leaves what buyers see alone, and is gone once it is saved', async () => {
    const writer = await given.company()
    const { listingId } = await createListing(writer.ctx, listingInput())
    const key = randomUUID()
    await keep(writer, 'Another title', { key, listingId })
    const change = (version: number) => changeListing(writer.ctx, listingId, listingInput({ version, brand: 'Acme' }), { key })
    await expect(change(9)).rejects.toMatchObject({ code: 'listing.changed' })
    expect(await titles(writer, listingId)).toEqual(['Another title'])
    await change(1)
    expect(await titles(writer, listingId)).toEqual([])
  })

  it('is nobody else’s listing', async () => {
    const { listingId } = await given.listing(await given.company())
    await expect(keep(await given.company(), 'Mine', { listingId })).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('holds its pictures, which go to the listing that is made of it', async () => {
    const writer = await given.company()
    const [taken, left] = [await picture(writer), await picture(writer)]
    const [key, clientKey] = [randomUUID(), randomUUID()]
    await keep(writer, 'With pictures', { key, pictureIds: [taken, left] })
    expect(await placeOf(left)).toMatch(/^listing-draft:/)
    await keep(writer, 'With pictures', { key, pictureIds: [taken] })
    expect(await placeOf(left)).toBeNull()
    const { listingId } = await createListing(writer.ctx, listingInput({ pictureIds: [taken], ownsPictures: true }), { key, clientKey })
    expect(await placeOf(taken)).toBe(`listing:${listingId}`)
  })

  it('becomes one listing, however often its form is sent; what it says later goes on as a draft of that', async () => {
    const writer = await given.company()
    const [key, clientKey] = [randomUUID(), randomUUID()]
    const send = (input = listingInput()) => createListing(writer.ctx, input, { key, clientKey })
    const both = await Promise.all([send(), send()])
    expect(new Set(both.map(({ listingId }) => listingId)).size).toBe(1)
    expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true])
    const { listingId } = both[0]
    await keep(writer, 'Gone back', { key })
    expect(await send(listingInput({ title_en: 'Gone back to the form' }))).toEqual({ listingId, isNew: false })
    expect([await titles(writer), await titles(writer, listingId)]).toEqual([[], ['Gone back']])
    await moveListing(writer.ctx, listingId, 'remove', 1)
    expect(await send()).toMatchObject({ isNew: true })
  })

  it('that is sent twice as a change is one change', async () => {
    const writer = await given.company()
    const { listingId } = await createListing(writer.ctx, listingInput())
    const change = listingInput({ title_en: 'Another title of it', version: 1 })
    expect(await changeListing(writer.ctx, listingId, change)).toEqual({ waits: false, version: 2 })
    expect(await changeListing(writer.ctx, listingId, change)).toEqual({ waits: false, version: 2 })
  })

  it('goes when its writer says so, when its writer leaves the company, and half a year after it was last written in', async () => {
    const owner = await given.company()
    const [leaving, late] = [await given.colleague(owner), await given.colleague(owner)]
    const [key, old] = [randomUUID(), randomUUID()]
    await keep(owner, 'Unwanted', { key })
    await keep(leaving, 'Left behind')
    await keep(late, 'Old', { key: old })
    await discardListingDraft(owner.ctx, key)
    await removeMember(owner.ctx, leaving.personId)
    const ofCompany = () => db.$count(listingDrafts, and(eq(listingDrafts.companyId, owner.companyId)))
    expect(await ofCompany()).toBe(1)
    const now = new Date(Date.now() + 181 * 24 * 3600_000)
    await applyRetention({ db, log: owner.ctx.log, locale: 'en', actor: { kind: 'system', task: 'apply-retention' }, now })
    expect(await ofCompany()).toBe(0)
  })

  it('stands in the copy of one’s data', async () => {
    const writer = await given.company()
    await keep(writer, 'Half a listing')
    const drafts = (await readPersonalData(writer.ctx, writer.personId)).find(({ name }) => name === 'drafts.json')
    expect(drafts!.content).toContain('Half a listing')
  })

  it('is twenty forms at most: the oldest goes first', async () => {
    const writer = await given.company()
    for (let n = 0; n < 21; n++) await keep(writer, `Form ${n}`)
    expect(await titles(writer)).toHaveLength(20)
    expect(await titles(writer)).not.toContain('Form 0')
  })
})
