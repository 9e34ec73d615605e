import { eq, inArray } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { organizationJsonLd } from '#app/components/company/json-ld.ts'
import { profileParts } from '#app/domain/companies/profile.ts'
import { closeCompany } from '#app/services/companies/close-company.server.ts'
import { changeProfile } from '#app/services/companies/change-profile.server.ts'
import { getCompany } from '#app/services/companies/get-company.server.ts'
import { resizePicture } from '#app/services/files/resize-picture.server.ts'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import { readListingCards } from '#app/services/search/read-listing-cards.server.ts'
import { companies } from '#db/schema/companies.ts'
import { files } from '#db/schema/files.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5c68' } })
    .png()
    .toBuffer()
const [large, wide, small] = [await drawn(900, 700), await drawn(1200, 300), await drawn(200, 120)]

type Purpose = 'company-logo' | 'company-picture'
const store = ({ ctx }: GivenCompany, bytes: Buffer, purpose: Purpose, field = 'photo') =>
  storePicture(ctx, { bytes, displayName: 'p.png' }, { purpose, field })
const said = (form: object) => profileParts.pictures.parse({ ownsPictures: 'on', ...form })
const photo = (fileId: string, caption: string, takenOn = '2026-03-01') => ({ fileId, caption, takenOn })
const shown = async ({ companyId }: GivenCompany) => {
  const [row] = await db.select({ ref: companies.ref }).from(companies).where(eq(companies.id, companyId))
  return (await getCompany(given.stranger(), row!.ref)).company
}
const placesOf = async (ids: string[]) =>
  (await db.select({ attachedTo: files.attachedTo }).from(files).where(inArray(files.id, ids))).map(({ attachedTo }) => attachedTo)

/** A company with a logo, a banner and two pictures; `version` is the next to be saved from. */
async function pictured() {
  const company = await given.company()
  const logoId = await store(company, small, 'company-logo', 'logo')
  const bannerId = await store(company, wide, 'company-picture', 'banner')
  const photos = [await store(company, large, 'company-picture'), await store(company, large, 'company-picture')]
  const form = { logoId, bannerId, photos: [photo(photos[1]!, 'The press', '2026-02-01'), photo(photos[0]!, 'The hall')] }
  await changeProfile(company.ctx, 'pictures', { ...said(form), version: 1 })
  return { company, form, ids: [logoId, bannerId, ...photos] }
}

describe('the pictures of a company', () => {
  it('are shown once they are ready, in their order and with their day, the logo at its listings, too', async () => {
    const { company, form, ids } = await pictured()
    const { listingId } = await given.listing(company)
    const logoAt = async () => (await readListingCards(db, [listingId], 'en'))[0]!.company.logo
    expect(await shown(company)).toMatchObject({ logo: null, banner: null, photos: [] })
    expect(await logoAt()).toBeNull()
    for (const id of ids) await resizePicture(given.stranger(), id)
    const view = await shown(company)
    const all = [160, 320, 640, 1200]
    expect(view).toMatchObject({ logo: { fileId: form.logoId, widths: all }, banner: { fileId: form.bannerId, widths: all } })
    expect(view.photos.map(({ caption, takenOn }) => [caption, takenOn])).toEqual([
      ['The press', '2026-02-01'],
      ['The hall', '2026-03-01'],
    ])
    expect(await logoAt()).toEqual(view.logo)
    const at = (id: string | undefined) => `https://quay.example/media/${id}/1200.jpg`
    expect(organizationJsonLd(view, { origin: 'https://quay.example', lang: 'en' })).toMatchObject({
      logo: at(form.logoId),
      image: [at(form.bannerId), ...form.photos.map(({ fileId }) => at(fileId))],
    })
  })

  it('hang on the company, and are let go when they are taken out', async () => {
    const { company, form, ids } = await pictured()
    const place = `company:${company.companyId}`
    expect(await placesOf(ids)).toEqual([place, place, place, place])
    await changeProfile(company.ctx, 'pictures', { ...said({ ...form, bannerId: undefined, photos: [] }), version: 2 })
    expect((await placesOf(ids)).sort()).toEqual([place, null, null, null])
    expect((await shown(company)).photos).toEqual([])
  })

  it('are nobody else’s, and each is what it was sent as', async () => {
    const { company, form } = await pictured()
    const other = await given.company()
    const theirs = await store(other, large, 'company-picture')
    const taken = (change: object) => changeProfile(company.ctx, 'pictures', { ...said({ ...form, ...change }), version: 2 })
    await expect(taken({ photos: [photo(theirs, 'Theirs')] })).rejects.toMatchObject({
      code: 'file.not_found',
      detail: { fields: ['photo'] },
    })
    await expect(taken({ logoId: form.bannerId })).rejects.toMatchObject({ code: 'file.not_found', detail: { fields: ['logo'] } })
    expect((await db.select().from(companies).where(eq(companies.id, company.companyId)))[0]!.version).toBe(2)
  })

  it('are large, but for the logo', async () => {
    const company = await given.company()
    await expect(store(company, small, 'company-picture')).rejects.toMatchObject({
      code: 'file.too_few_pixels',
      detail: { fields: ['photo'] },
    })
    await expect(store(company, await drawn(400, 40), 'company-logo', 'logo')).rejects.toMatchObject({ code: 'file.logo_small' })
  })

  it.each([
    ['without saying what they show', { photos: [photo(crypto.randomUUID(), ' ')] }],
    [
      'taken next week',
      { photos: [photo(crypto.randomUUID(), 'The hall', new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10))] },
    ],
    ['that are not theirs to show', { logoId: crypto.randomUUID(), ownsPictures: '' }],
    ['whose video is no page', { videos: [{ url: 'javascript:alert(1)', takenOn: '2026-03-01' }] }],
  ])('are not taken %s', (_, form) => {
    expect(profileParts.pictures.safeParse({ ownsPictures: 'on', ...form }).success).toBe(false)
  })

  it('go with the company when its last person goes', async () => {
    const { company, ids } = await pictured()
    const system = { ...company.ctx, actor: { kind: 'system', task: 'erase' } as const }
    await db.transaction((tx) => closeCompany(tx, system, company.companyId, { name: 'Nobody', addresses: [] }, new Date()))
    const states = await db.select({ state: files.state }).from(files).where(inArray(files.id, ids))
    expect(states.map(({ state }) => state)).toEqual(['erased', 'erased', 'erased', 'erased'])
  })
})
