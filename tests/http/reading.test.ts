import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import type { Language } from '#app/i18n/languages.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { listingPriceTiers, listings } from '#db/schema/listings.ts'
import { fieldsOf, isWrongAt, openSite, summaryOf, written } from './open-site.ts'

const site = await openSite()
const { given, db } = site
const supplier = await given.company()
const session = await site.signedIn(supplier)
const about = await given.listing(supplier)

/** A stranger's inquiry about the same listing, with these fields beside what every inquiry says. */
async function ask(lang: Language, fields: Record<string, string>) {
  const form = {
    clientKey: randomUUID(),
    listing: about.ref,
    message: 'Good day, please quote for a hotel in Callao.',
    email: `${randomUUID()}@buyers.test`,
  }
  const answer = await site.post(`/${lang}/inquiries/new?listing=${about.ref}`, { ...form, unit: 'H87', currency: 'USD', ...fields })
  const [held] = await db.select({ form: heldInquiries.form }).from(heldInquiries).where(eq(heldInquiries.clientKey, form.clientKey))
  return { ...answer, form: held?.form }
}

describe('an inquiry', () => {
  it.each<[Language, string, string]>([
    ['fr', '1 234,5', '1234.5'],
    ['fr', '1\u202f234,5', '1234.5'],
    ['ar', '١٬٢٣٤٫٥', '1234.5'],
    ['zh', '１，２３４．５', '1234.5'],
    ['pt', '1.234,5', '1234.5'],
    ['en', '1,000', '1000'],
    ['en', '1000', '1000'],
    ['ru', '1000', '1000'],
    ['pt', '1.000', '1000'],
    ['zh', '5万', '50000'],
    ['en', '500 pcs', '500'],
  ])('takes a quantity as it is typed in %s: %s', async (lang, typed, quantity) => {
    const { status, form } = await ask(lang, { quantity: typed })
    expect([status, form?.quantity]).toEqual([302, quantity])
  })

  it('takes what a script posts in any language', async () => {
    for (const lang of ['en', 'zh', 'es', 'ar', 'ru', 'pt', 'fr'] as const) {
      const { status, form } = await ask(lang, { quantity: '1000', targetPrice: '18.40', neededBy: '2026-12-31' })
      expect([lang, status, form]).toEqual([
        lang,
        302,
        expect.objectContaining({ quantity: '1000', targetPrice: '18.4', neededBy: '2026-12-31' }),
      ])
    }
  })

  it('takes a day in the order of its language', async () => {
    expect((await ask('es', { neededBy: '5/6/2027' })).form?.neededBy).toBe('2027-06-05')
    expect((await ask('zh', { neededBy: '2027年6月5日' })).form?.neededBy).toBe('2027-06-05')
  })

  it.each<[Language, string, string, string[]]>([
    ['es', 'quantity', '1,000', ['1000', '¿Quiso decir 1000 o 1?']],
    ['en', 'targetPrice', '12.500', ['Did you mean 12500 or 12.5?']],
    ['fr', 'quantity', '1.500', ['1500 ou 1,5']],
    ['en', 'neededBy', '05/06/2027', ['5 Jun 2027', '6 May 2027', '2027-06-05']],
  ])('asks back in %s what %s means with %s, and loses nothing', async (lang, field, typed, said) => {
    const { status, html, form } = await ask(lang, { [field]: typed, destination: 'Callao & inland' })
    expect(status).toBe(422)
    expect(form).toBeUndefined()
    for (const words of said) expect(summaryOf(html)).toContain(words)
    expect(isWrongAt(html, field)).toBe(true)
    expect(html).toContain(`value="${typed}"`)
    expect(html).toContain(written('Callao & inland'))
  })
})

describe('several things to look at again', () => {
  it('stand in the order of the form, whether they are wrong or asked back', async () => {
    const { html } = await ask('en', { message: 'short', quantity: '1.000', unit: 'none', phone: '12', targetPrice: '1e9' })
    const at = [...html.matchAll(/<li><a href="#(\w+)">/g)].map(([, field]) => field)
    expect(at).toEqual(['message', 'unit', 'quantity', 'phone', 'targetPrice'])
  })
})

describe('a listing', () => {
  it('is filled in as its reader writes, and saves unchanged in every language', async () => {
    const own = await given.listing(supplier, {
      tiers: [
        { minQty: '100', unitPrice: '18.125' },
        { minQty: '1000.5', unitPrice: '0.125' },
      ],
    })
    const path = (lang: Language) => `/${lang}/desk/listings/${own.listingId}`
    const stored = () =>
      db
        .select({ minQty: listingPriceTiers.minQty, unitPrice: listingPriceTiers.unitPrice })
        .from(listingPriceTiers)
        .where(eq(listingPriceTiers.listingId, own.listingId))
        .orderBy(listingPriceTiers.minQty)
    const before = await stored()
    for (const [lang, price] of [
      ['fr', '18,1250'],
      ['ru', '18,1250'],
      ['en', '18.1250'],
      ['ar', '18.1250'],
    ] as const) {
      const fields = fieldsOf((await site.visit(path(lang), { session })).html)
      expect([lang, fields['tiers[0].unitPrice']]).toEqual([lang, price])
      expect((await site.post(path(lang), { ...fields, intent: 'save' }, { session, multipart: true })).status).toBe(302)
      expect(await stored()).toEqual(before)
    }
  })

  it('comes back as it was typed when a step is added', async () => {
    const path = `/fr/desk/listings/${about.listingId}`
    const fields = {
      ...fieldsOf((await site.visit(path, { session })).html),
      moq: '1 234,5',
      'tiers[0].minQty': '1.500',
      intent: 'row-add:tiers:minQty',
    }
    const answer = await site.post(path, fields, { session, multipart: true })
    expect(answer.status).toBe(200)
    expect(fieldsOf(answer.html)).toMatchObject({ moq: '1 234,5', 'tiers[0].minQty': '1.500' })
  })

  it('says what stands now when somebody saved it meanwhile, in the reader’s numbers', async () => {
    const own = await given.listing(supplier)
    const path = `/fr/desk/listings/${own.listingId}`
    const fields = fieldsOf((await site.visit(path, { session })).html)
    await db.update(listings).set({ version: 9, moq: '1250.5' }).where(eq(listings.id, own.listingId))
    const { status, html } = await site.post(
      path,
      { ...fields, 'tiers[0].unitPrice': '18,40', intent: 'save' },
      { session, multipart: true },
    )
    expect(status).toBe(409)
    expect(html).toContain('1250,5')
    expect(isWrongAt(html, 'tiers[0].unitPrice')).toBe(false)
  })
})

describe('a search', () => {
  it('filters by a quantity as its reader writes it, and shows it so', async () => {
    const { html } = await site.visit('/fr/search?moqMax=1%20234,5&q=valve')
    expect(html).toContain('value="1234,5"')
    expect(html).toContain('<input type="hidden" name="moqMax" value="1234,5"/>')
  })

  it('leaves out what it asks back about, and keeps it in its field', async () => {
    const [asked, open] = [await site.visit('/en/search?moqMax=1.000'), await site.visit('/en/search')]
    expect(asked.status).toBe(200)
    expect(summaryOf(asked.html)).toContain('Minimum order up to: Did you mean 1000 or 1?')
    expect(asked.html).toContain('value="1.000"')
    expect(/data-total="(\d+)"/.exec(asked.html)?.[1]).toBe(/data-total="(\d+)"/.exec(open.html)?.[1])
    expect(summaryOf(open.html)).toBe('')
  })
})
