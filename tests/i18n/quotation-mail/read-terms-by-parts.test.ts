import { describe, expect, it } from 'vitest'
import { means } from './means.ts'

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
    ['30 % advance, 70 % against copy of shipping documents', 'TT_30_70_BL'],
    ['30%定金，70%见装运单据副本', 'TT_30_70_BL'],
    ['30% de anticipo, 70% contra copia de documentos de embarque', 'TT_30_70_BL'],
    ['30% مقدم و70% مقابل نسخة بوليصة الشحن', 'TT_30_70_BL'],
    ['half in advance, half before shipment', 'TT_50_50'],
    ['预付三成，余款发货前付清', 'TT_30_70_SHIP'],
    ['deposit thirty percent, balance before shipment', 'TT_30_70_SHIP'],
    ['thirty percent deposit, balance before shipment', 'TT_30_70_SHIP'],
    ['全款到账后发货', 'TT_100'],
    ['50% anticipo y 50% antes de embarcar', 'TT_50_50'],
    ['دفعة مقدمة ١٠٠٪', 'TT_100'],
    ['Bonifico anticipato', 'TT_100'],
    ['T/T before shipment', 'TT_100'],
    ['60 Tage nach Rechnungsdatum', 'OA_60'],
    ['отсрочка 30 дней', 'OA_30'],
    ['即期信用狀', 'LC_SIGHT'],
    ['不可撤销即期信用证', 'LC_SIGHT'],
    ['Vorkasse oder Akkreditiv bei Sicht', 'TT_100 LC_SIGHT'],
    ['T/T 30% dep, 70% bef shipment. L/C at sight also ok', 'TT_30_70_SHIP LC_SIGHT'],
    ['30% deposit, rest against shipping docs by email', 'TT_30_70_BL'],
    ['to be paid before shipment', 'TT_100'],
    ['发货前付清', 'TT_100'],
    ['前T/T', 'TT_100'],
    ['货到30天付款', 'OA_30'],
  ])('%s', (said, terms) => {
    expect([means('P', said).paymentTerms ?? []].flat().join(' ')).toBe(terms)
  })

  it('keeps beside the terms a way that the form has no name for', () => {
    expect(means('P', 'L/C at sight or CAD')).toMatchObject({
      paymentTerms: ['LC_SIGHT'],
      remarks: 'Payment: L/C at sight or CAD',
      asked: '',
    })
    expect(means('P', 'CAD')).toMatchObject({ asked: 'P' })
  })

  it.each([
    'T/T',
    '40% advance, 60% before shipment',
    'T/T 30% in advance, 70% within 30 days after B/L date',
    '50% deposit, 50% on delivery',
    '30% deposit, 70% after production',
    'Cash on delivery',
    '30% deposit, 70% before release of shipping documents',
    '30% deposit, 70% against original B/L',
    '30 jours fin de mois',
    '月结30天',
    '30 days net, 2% discount for cash',
    '14 days net',
    'a la entrega',
    '100% T/T after shipment',
    '100% T/T against documents',
    '100% within 30 days',
    'we do not accept PayPal',
    'T/T in advance, no D/P',
    '不接受信用证',
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
    ['gültig bis Ende November 2026', '2026-11-30'],
    ['till end of February 2027', '2027-02-28'],
    ['until the end of the year', '2026-12-31'],
    ['报价保持到11月底', '2026-11-30'],
    ['2026年11月底', '2026-11-30'],
    ['end of October', '2026-10-31'],
    ['30 dagen', '2026-10-30'],
    ['until 31.10.', '2026-10-31'],
    ['01.12.2026', '2026-12-01'],
    ['a month', '2026-10-30'],
    ['forty-five days', '2026-11-14'],
    ['三十天', '2026-10-30'],
    ['二十八天', '2026-10-28'],
    ['十月三十一日', '2026-10-31'],
    ['thirty (30) days', '2026-10-30'],
    ['price held for 45 days after quotation date', '2026-11-14'],
    ['at least 30 days, as requested', '2026-10-30'],
  ])('stands in %s', (said, day) => {
    expect(means('V', said)).toMatchObject({ validUntil: day, asked: '' })
  })

  it.each([
    'from end of November 2026',
    'from 1 Nov 2026',
    'after 1 Nov 2026',
    '30-45 days',
    '3 months',
    '30 days after receipt of deposit',
    '30 days (until 30 Nov 2026)',
    '31.11.2026',
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
    ['半个月', '15'],
    ['一个半月', '45'],
    ['half a month', '15'],
    ['entre 4 et 5 semaines', '35'],
    ['2 à 3 weken', '21'],
    ['one to two weeks', '14'],
    ['a week or two', '14'],
    ['10 or 12 days', '12'],
    ['三四周', '28'],
    ['十五六天', '16'],
    ['ready stock, immediate shipment', '0'],
    ['现货，当天发货', '0'],
    ['45 days max.', '45'],
    ['not more than 45 days', '45'],
    ['twenty-one days', '21'],
    ['25 days production', '25'],
    ['أسبوعين', '14'],
  ])('is %s', (said, days) => {
    expect(means('L', said)).toMatchObject({ leadTimeDays: days, asked: '' })
    expect(means('L', said).remarks).toBeUndefined()
  })

  it.each([
    '25 Arbeitstage',
    '15 iş günü',
    '20 hari kerja',
    '30 days for 500 pcs, 45 days for more',
    '24 hours',
    '20 gg lavorativi',
    'limited stock',
    'not before 6 weeks',
    'more than 30 days',
  ])('is asked back: %s', (said) => {
    expect(means('L', said)).toMatchObject({ asked: 'L' })
  })
})
