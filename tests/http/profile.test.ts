import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { companies } from '#db/schema/companies.ts'
import { fieldsOf, isWrongAt, openSite } from './open-site.ts'

const site = await openSite()
const { given, db } = site

describe('the forms of a profile, without script', () => {
  it('add and remove lines by buttons, and keep what was typed', async () => {
    const session = await site.signedIn(await given.company())
    const path = '/en/desk/company/terms'
    const fields = { ...fieldsOf((await site.visit(path, { session })).html), 'markets[0].place': 'DE', 'markets[0].share': '31' }
    const added = await site.post(path, { ...fields, intent: 'row-add:markets' }, { session })
    expect(added.status).toBe(200)
    const two = fieldsOf(added.html)
    expect(two).toMatchObject({ 'markets[0].place': 'DE', 'markets[0].share': '31', 'markets[1].place': '' })
    const removed = await site.post(path, { ...two, 'markets[1].place': 'FR', intent: 'row-remove:markets:0' }, { session })
    expect(fieldsOf(removed.html)).toMatchObject({ 'markets[0].place': 'FR', 'markets[0].share': '' })
    expect(fieldsOf(removed.html)).not.toHaveProperty(['markets[1].place'])
  })

  it('say at the line what is wrong with it, and the company page shows what was saved', async () => {
    const { companyId, ...company } = await given.company({ country: 'DE' })
    const session = await site.signedIn({ ...company, companyId })
    const path = '/en/desk/company/identity'
    const fields = {
      ...fieldsOf((await site.visit(path, { session })).html),
      'registrations[0].scheme': 'VAT',
      'registrations[0].value': 'DE 136 695',
      tradingNames: 'Alpha\nBeta',
    }
    const refused = await site.post(path, fields, { session })
    expect(refused.status).toBe(422)
    expect(isWrongAt(refused.html, 'registrations[0].value')).toBe(true)
    expect(fieldsOf(refused.html)).toMatchObject({ tradingNames: 'Alpha\nBeta', 'registrations[0].value': 'DE 136 695' })
    const saved = await site.post(path, { ...fieldsOf(refused.html), 'registrations[0].value': 'de 136 695 976' }, { session })
    expect(saved).toMatchObject({ status: 302, location: path })
    const [row] = await db.select({ ref: companies.ref }).from(companies).where(eq(companies.id, companyId))
    const { location } = await site.visit(`/en/companies/${row!.ref}`)
    const { html } = await site.visit(location!)
    for (const shown of ['DE136695976', 'Alpha', 'Beta']) expect(html).toContain(shown)
  })

  it('read the phone of each contact in its own country', async () => {
    const { companyId, ...company } = await given.company()
    const session = await site.signedIn({ ...company, companyId })
    const path = '/en/desk/company/contacts'
    const fields = {
      ...fieldsOf((await site.visit(path, { session })).html),
      'contacts[0].name': 'Wang Fang',
      'contacts[0].email': 'Sales@Acme.test',
      'contacts[0].country': 'CN',
      'contacts[0].phone': '138 0013 8000',
      'contacts[0].language': 'zh',
      'contacts[0].mailLanguage': 'en',
    }
    expect((await site.post(path, fields, { session })).status).toBe(302)
    const [row] = await db.select().from(companies).where(eq(companies.id, companyId))
    expect(row!.profile.contacts?.contacts).toMatchObject([{ phone: '+8613800138000', email: 'sales@acme.test' }])
  })

  it('take pictures, ask of each what it shows and when, order them by buttons and show them', async () => {
    const { companyId, ...company } = await given.company()
    const session = await site.signedIn({ ...company, companyId })
    const path = '/en/desk/company/pictures'
    const bytes = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    const form = new FormData()
    for (const [name, value] of Object.entries(fieldsOf((await site.visit(path, { session })).html))) form.append(name, String(value))
    for (const name of ['hall.jpg', 'press.jpg']) form.append('photo', new File([new Uint8Array(bytes)], name))
    form.append('logo', new File([new Uint8Array(bytes)], 'logo.jpg'))
    const refused = await site.post(path, form, { session })
    expect(refused.status).toBe(422)
    for (const field of ['photos[0].caption', 'photos[1].takenOn']) expect(isWrongAt(refused.html, field)).toBe(true)
    const told = { 'photos[0].caption': 'The hall', 'photos[1].caption': 'The press', 'photos[0].takenOn': '2026-03-01' }
    const typed = { ...fieldsOf(refused.html), ...told, 'photos[1].takenOn': '2026-02-01', ownsPictures: 'on', intent: 'row-up:photos:1' }
    const ordered = await site.post(path, typed, { session, multipart: true })
    expect(ordered.status).toBe(200)
    expect(fieldsOf(ordered.html)).toMatchObject({ 'photos[0].caption': 'The press', 'photos[1].caption': 'The hall' })
    const saved = await site.post(path, { ...fieldsOf(ordered.html), intent: 'save' }, { session, multipart: true })
    expect(saved).toMatchObject({ status: 302, location: path })
    const [row] = await db.select().from(companies).where(eq(companies.id, companyId))
    expect(row!.profile.pictures).toMatchObject({ photos: [{ caption: 'The press', takenOn: '2026-02-01' }, { caption: 'The hall' }] })
    const bare = fieldsOf((await site.post(path, { ...fieldsOf(ordered.html), intent: 'clear:logoId' }, { session, multipart: true })).html)
    expect(bare).not.toHaveProperty('logoId')
  })

  it('is no page where there is no such part', async () => {
    const session = await site.signedIn(await given.company())
    for (const part of ['nothing', 'constructor', '__proto__']) {
      expect((await site.visit(`/en/desk/company/${part}`, { session })).status).toBe(404)
      expect((await site.post(`/en/desk/company/${part}`, {}, { session })).status).toBe(404)
    }
  })
})
