import { describe, expect, it } from 'vitest'
import type { FormValues } from '#app/domain/form.ts'
import { readQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

const base = rfqDocument({ ref: '4F7K2MXA' })
const rfq = rfqDocument({
  ref: '4F7K2MXA',
  currency: 'USD',
  lines: [{ ...base.lines[0]!, breaks: [{ quantity: '500', unit: 'H87' }] }],
})

/** What one answer of the form means: its values, and what is asked back. */
function means(code: string, said: string, more: Record<string, string> = {}): FormValues & { asked: string } {
  const answers = Object.entries({ ...more, [code]: said }).map(([one, text]) => `[${one}] ${text}`)
  const text = ['[RFQ-4F7K2MXA v1] Quotation form', ...answers, '[END] End of the form'].join('\n')
  const found = readQuotationMail({ texts: [text], sheets: [] }, [rfq], { lang: 'en', today: '2026-09-30' })
  if (found.is !== 'read') throw new Error(found.is)
  const { values, unclear } = found.read
  return { ...values, asked: unclear.map((one) => one.code).join(' ') }
}

describe('a payment is understood by what is paid against what', () => {
  it.each([
    ['30 % Anzahlung bei Auftragserteilung, Rest vor Versand', 'TT_30_70_SHIP'],
    ['%30 avans, %70 sevkiyat öncesi', 'TT_30_70_SHIP'],
    ['30% acconto, saldo prima della spedizione', 'TT_30_70_SHIP'],
    ['Đặt cọc 30%, 70% còn lại trước khi giao hàng', 'TT_30_70_SHIP'],
    ['DP 30%, pelunasan sebelum pengiriman', 'TT_30_70_SHIP'],
    ["30 % acompte, solde à l'expédition", 'TT_30_70_SHIP'],
    ['70% before shipment, 30% deposit', 'TT_30_70_SHIP'],
    ['30%定金，余款出货前付清', 'TT_30_70_SHIP'],
    ['acompte de 30 % à la commande, solde contre copie du connaissement', 'TT_30_70_BL'],
    ['30% предоплата, 70% по копии коносамента', 'TT_30_70_BL'],
    ['30% مقدم و70% مقابل نسخة بوليصة الشحن', 'TT_30_70_BL'],
    ['50% anticipo y 50% antes de embarcar', 'TT_50_50'],
    ['دفعة مقدمة ١٠٠٪', 'TT_100'],
    ['Bonifico anticipato', 'TT_100'],
    ['T/T before shipment', 'TT_100'],
    ['60 Tage nach Rechnungsdatum', 'OA_60'],
    ['отсрочка 30 дней', 'OA_30'],
    ['即期信用狀', 'LC_SIGHT'],
    ['Vorkasse oder Akkreditiv bei Sicht', 'TT_100 LC_SIGHT'],
  ])('%s', (said, terms) => {
    expect([means('P', said).paymentTerms ?? []].flat().join(' ')).toBe(terms)
  })

  it.each([
    'T/T',
    '40% advance, 60% before shipment',
    'T/T 30% in advance, 70% within 30 days after B/L date',
    '50% deposit, 50% on delivery',
    '30% deposit, 70% after production',
    'Cash on delivery',
    '30 jours fin de mois',
    '月结30天',
    '30 days net, 2% discount for cash',
    '14 days net',
    'a la entrega',
  ])('%s is asked back', (said) => {
    expect(means('P', said)).toMatchObject({ asked: 'P' })
    expect(means('P', said).paymentTerms).toBeUndefined()
  })
})

describe('the end of an offer', () => {
  it.each([
    ['30-Nov-26', '2026-11-30'],
    ['30/11/26', '2026-11-30'],
    ['11/30', '2026-11-30'],
    ['Friday, 30 October 2026', '2026-10-30'],
    ['gültig bis 30. November 2026', '2026-11-30'],
    ["30 Kasım 2026'ya kadar geçerlidir", '2026-11-30'],
    ['fino al 30 novembre 2026', '2026-11-30'],
    ['đến ngày 30 tháng 11 năm 2026', '2026-11-30'],
    ['from 1 Oct 2026 to 31 Oct 2026', '2026-10-31'],
    ['30 days (until 30 October 2026)', '2026-10-30'],
    ['30 gg dalla data dell’offerta', '2026-10-30'],
    ['30 дней с даты предложения', '2026-10-30'],
    ['1 month', '2026-10-30'],
    ['two weeks', '2026-10-14'],
  ])('stands in %s', (said, day) => {
    expect(means('V', said)).toMatchObject({ validUntil: day, asked: '' })
  })

  it.each([
    'end of November 2026',
    'from 1 Nov 2026',
    '3 months',
    '30 days after receipt of deposit',
    '30 days (until 30 Nov 2026)',
    '31.11.2026',
    '01.12.2026',
    'while stocks last',
  ])('is asked back: %s', (said) => {
    expect(means('V', said)).toMatchObject({ asked: 'V' })
    expect(means('V', said).validUntil).toBeUndefined()
  })

  it('keeps what is said beside the day', () => {
    expect(means('V', '31 Dec 2026, subject to prior sale')).toMatchObject({
      validUntil: '2026-12-31',
      remarks: 'Valid until, or for how many days: 31 Dec 2026, subject to prior sale',
    })
  })
})

describe('a lead time', () => {
  it.each([
    ['4 bis 6 Wochen', '42'],
    ['4 ila 6 hafta', '42'],
    ['от 4 до 6 недель', '42'],
    ['6 minggu', '42'],
    ['30 ngày', '30'],
    ['30 (thirty) days', '30'],
    ['25天-30天', '30'],
    ['四周', '28'],
    ['ab Lager', '0'],
  ])('is %s', (said, days) => {
    expect(means('L', said)).toMatchObject({ leadTimeDays: days, asked: '' })
    expect(means('L', said).remarks).toBeUndefined()
  })

  it.each(['25 Arbeitstage', '15 iş günü', '20 hari kerja', '30 days for 500 pcs, 45 days for more', '24 hours'])(
    'is asked back: %s',
    (said) => {
      expect(means('L', said)).toMatchObject({ asked: 'L' })
    },
  )
})

describe('a price is found in whatever order its parts stand', () => {
  const priceOf = (said: string, more?: Record<string, string>) => {
    const read = means('1A', said, more)
    return [read['lines[0].price1'], read['lines[0].unit'], read.currency, read.asked]
  }

  it.each([
    ['12,50 EUR je Stück', '12.5', 'EUR'],
    ['adet başına 12,50 USD', '12.5', 'USD'],
    ['USD $12.50 por pieza', '12.5', 'USD'],
    ['0,92 € la pièce', '0.92', 'EUR'],
    ['€ 18,75 cad.', '18.75', 'EUR'],
    ['USD 15.25 c/u', '15.25', 'USD'],
    ['USD 13.30/- per pc', '13.3', 'USD'],
    ['12,50 долл. США/шт.', '12.5', 'USD'],
    ['0.95歐元', '0.95', 'EUR'],
    ['Rs.84 CNY', undefined, 'USD'],
    ['12.50 (500 pcs)', '12.5', 'USD'],
    ['12.50 x 500 = USD 6,250.00', '12.5', 'USD'],
    ['CHF 22.-', '22', 'CHF'],
    ['"12.50"', '12.5', 'USD'],
  ])('%s', (said, value, currency) => {
    expect(priceOf(said).slice(0, 3)).toEqual([value, 'H87', currency])
  })

  it('is that of the quotation’s own term, and of no other', () => {
    const delivery = { D: 'FOB Ningbo, China' }
    expect(priceOf('USD 12,50 per piece FOB Ningbo', delivery)[0]).toBe('12.5')
    expect(priceOf('USD 12,50 CIF Callao', delivery)[0]).toBeUndefined()
    expect(priceOf('FOB 12.40, CIF 13.10', delivery)[0]).toBeUndefined()
  })

  it.each([
    'from 12.50',
    'environ 12,50',
    '12.50-13.00',
    '12.50 + VAT',
    'USD 12.50 (EUR 11.20)',
    '12.5O',
    '6250 total',
    '9.90 / dozen pairs',
    'all 12.50',
    '250 每箱20个',
  ])('is asked back: %s', (said) => {
    expect(priceOf(said)).toEqual([undefined, expect.anything(), 'USD', '1A'])
  })

  it('keeps how the goods are packed as a remark, and takes a package that says what it holds', () => {
    expect(means('1A', 'USD 12.50/pc, 20 pcs per polybag')).toMatchObject({
      'lines[0].price1': '12.5',
      remarks: 'Price for 500 pieces: USD 12.50/pc, 20 pcs per polybag',
    })
    for (const said of ['250/ctn, 20 pcs/ctn', '250/Karton (20 Stück)', '250/箱，每箱20个'])
      expect(means('1A', said)).toMatchObject({ 'lines[0].unit': 'XCT', 'lines[0].minQty1': '25', 'lines[0].contentQuantity': '20' })
  })
})

describe('a least quantity', () => {
  it.each([
    ['mindestens 500 Stück', '500'],
    ['1 pallet (240 pcs)', '240'],
    ['10 ctns of 50 pcs', '500'],
    ['5K pcs', '5000'],
    ['≥500 pcs', '500'],
  ])('is %s', (said, quantity) => {
    expect(means('1M', said)).toMatchObject({ 'lines[0].moq': quantity, asked: '' })
  })

  it('keeps what it is counted by', () => {
    expect(means('1M', '500 pcs per colour')).toMatchObject({ 'lines[0].moq': '500', remarks: 'Minimum quantity: 500 pcs per colour' })
  })

  it.each(['10 cartons (50 pcs)', '500 bundles', '500-1000 pcs', 'USD 5000', '1*20GP', 'approx 500'])('is asked back: %s', (said) => {
    expect(means('1M', said)).toMatchObject({ asked: '1M' })
  })
})

describe('a refusal', () => {
  it.each([
    'führen wir nicht',
    'üretmiyoruz',
    'non disponibile',
    'không sản xuất',
    'tidak tersedia',
    'pas dans notre gamme',
    '无此产品',
    '不報價',
    'N/Q',
  ])('is %s', (said) => {
    expect(means('1A', said)).toMatchObject({ 'lines[0].response': 'not_offered' })
  })

  it.each(['no problem', 'auf Anfrage', 'we can not offer now', 'nicht unter 12,50'])('is none: %s', (said) => {
    expect(means('1A', said)).toMatchObject({ 'lines[0].response': 'quoted', asked: '1A' })
  })
})

describe('where an offer is delivered', () => {
  it.each([
    ['ab Werk Solingen', 'EXW', 'Solingen'],
    ['F.O.B. Ningbo', 'FOB', 'Ningbo'],
    ['FOB Port Said', 'FOB', 'Port Said'],
    ['Price is FOB Karachi port', 'FOB', 'Karachi'],
    ['FOB (Ningbo), as per Incoterms 2020', 'FOB', 'Ningbo'],
  ])('is %s', (said, incoterm, namedPlace) => {
    expect(means('D', said)).toMatchObject({ incoterm, namedPlace })
  })
})
