import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { companies } from '#db/schema/companies.ts'
import { heldInquiries, inquiries } from '#db/schema/inquiries.ts'
import { threads } from '#db/schema/threads.ts'
import { fieldsOf, isWrongAt, openSite, summaryOf } from './open-site.ts'

const site = await openSite()
const { given, db } = site
const supplier = await given.company()
const session = await site.signedIn(supplier)
const about = await given.listing(supplier)

async function ask(fields: Record<string, string>, lang = 'en') {
  const form = {
    clientKey: randomUUID(),
    listing: about.ref,
    message: 'Good day, please quote for a hotel in Callao.',
    email: `${randomUUID()}@buyers.test`,
  }
  const answer = await site.post(`/${lang}/inquiries/new?listing=${about.ref}`, { ...form, ...fields })
  const [held] = await db.select().from(heldInquiries).where(eq(heldInquiries.clientKey, form.clientKey))
  return { ...answer, held }
}

/** What the supplier is sent of the thread that such an inquiry opens. */
async function threadOf(fields: Record<string, string>) {
  const { held } = await ask(fields)
  await confirmInquiry(given.stranger(), inquiryTokenOf(held!.id))
  const [row] = await db
    .select({ id: threads.id })
    .from(threads)
    .innerJoin(inquiries, eq(inquiries.id, threads.inquiryId))
    .where(eq(inquiries.clientKey, held!.clientKey))
  const path = `/en/desk/threads/${row!.id}`
  const [page, sent] = [await site.visit(path, { session }), await site.visit(`${path}.data`, { session })]
  expect([page.status, sent.status]).toEqual([200, 200])
  return { html: page.html, data: sent.html }
}

describe('the phone number of an inquiry', () => {
  it('is kept as it is called from everywhere, whichever way it was typed', async () => {
    expect((await ask({ country: 'PE', phone: '01 6119000' })).held?.form.phone).toBe('+5116119000')
    expect((await ask({ country: 'DE', phone: '+51 1 611 9000' })).held?.form.phone).toBe('+5116119000')
    expect((await ask({ country: 'AE', phone: '٠٥٠ ١٢٣ ٤٥٦٧' }, 'ar')).held?.form.phone).toBe('+971501234567')
  })

  it('may carry what a keyboard or a copy brings along', async () => {
    expect((await ask({ phone: '\u202a＋５１\u3000１\u3000６１１９０００\u202c' }, 'zh')).held?.form.phone).toBe('+5116119000')
  })

  it('is refused with an example of its country when nobody can call it', async () => {
    const wrong = await ask({ country: 'PE', phone: '12', destination: 'Callao' })
    expect(wrong.status).toBe(422)
    expect(isWrongAt(wrong.html, 'phone')).toBe(true)
    expect(summaryOf(wrong.html)).toContain('Peru: for example 912 345 678, or from abroad +51 912 345 678')
    expect(wrong.html).toContain('value="12"')
    const nowhere = await ask({ phone: '01 6119000' })
    expect(summaryOf(nowhere.html)).toContain('with + and the country code in front')
  })

  it('reaches the supplier only when its owner said so', async () => {
    const shown = await threadOf({ phone: '+51 1 611 9000', phoneShown: 'on' })
    expect(shown.html).toContain('<bdi dir="ltr">+51 1 6119000</bdi>')
    const kept = await threadOf({ phone: '+51 1 611 9000' })
    expect(kept.html + kept.data).not.toMatch(/6119000|611 9000/)
  })
})

describe('the address and phone of a company', () => {
  const path = '/en/desk/company'
  const fieldsFor = async (as: string) => fieldsOf((await site.visit(path, { session: as })).html)
  const rowOf = async (companyId: string) => (await db.select().from(companies).where(eq(companies.id, companyId)))[0]!

  it('are asked for in the form of the country that was chosen, and nothing typed is lost', async () => {
    const own = await given.company({ country: 'CN' })
    const as = await site.signedIn(own)
    const fields = { ...(await fieldsFor(as)), legalNameEn: '', country: 'US', city: 'Cupertino', intent: 'country' }
    const answer = await site.post(path, fields, { session: as })
    expect([answer.status, summaryOf(answer.html)]).toEqual([200, ''])
    expect(answer.html).toMatch(/>State/)
    expect(answer.html).toMatch(/>ZIP code/)
    expect(fieldsOf(answer.html)).toMatchObject({ legalNameEn: '', country: 'US', city: 'Cupertino' })
    expect((await rowOf(own.companyId)).country).toBe('CN')
    const withoutCode = await site.post(path, { ...fields, country: 'HK' }, { session: as })
    expect(withoutCode.html).not.toContain('name="postalCode"')
    expect(withoutCode.html).toMatch(/>Area/)
  })

  it('are saved as they are meant and shown as an envelope says them', async () => {
    const own = await given.company({ country: 'CN' })
    const as = await site.signedIn(own)
    const typed = {
      street: 'Binhai Road 88',
      city: 'Ningbo',
      region: 'Zhejiang',
      postalCode: '３１５８００',
      phone: '0574 8765 4321',
      foundedYear: '１９９８',
    }
    const fields = { ...(await fieldsFor(as)), businessTypes: 'manufacturer', ...typed }
    expect((await site.post(path, fields, { session: as })).status).toBe(302)
    const row = await rowOf(own.companyId)
    expect(row).toMatchObject({ postalCode: '315800', foundedYear: 1998, profile: { phone: '+8657487654321', region: 'Zhejiang' } })
    expect(await fieldsFor(as)).toMatchObject({ phone: '+86 574 8765 4321', region: 'Zhejiang' })
    const page = await site.visit(`/en/companies/x-${row.ref}`)
    const open = await site.visit(page.location ?? '')
    const data = await site.visit(`${page.location ?? ''}.data`)
    expect(open.html).toContain('Binhai Road 88, Ningbo, Zhejiang 315800, China')
    expect(open.html + data.html).not.toMatch(/8765/)
    expect((await site.post(path, await fieldsFor(as), { session: as })).status).toBe(302)
    expect((await rowOf(own.companyId)).profile.phone).toBe('+8657487654321')
  })

  it('are refused where mail would not arrive, by the words of that country', async () => {
    const own = await given.company({ country: 'DE' })
    const as = await site.signedIn(own)
    const fields = { ...(await fieldsFor(as)), businessTypes: 'manufacturer', street: 'Am Deich 1', city: '', postalCode: '2168' }
    const answer = await site.post(path, fields, { session: as })
    expect(answer.status).toBe(422)
    expect(summaryOf(answer.html)).toContain('City or district: Fill this in.')
    expect(summaryOf(answer.html)).toContain('Postal code: The postal code looks different there, for example 20457.')
  })
})
