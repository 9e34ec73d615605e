import { describe, expect, it } from 'vitest'
import { means } from './means.ts'

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
    ['12,50 € das Stück', '12.5', 'EUR'],
    ['US$ 12,50/un. (total US$ 6.250,00)', '12.5', 'USD'],
    ['CHF 22.-', '22', 'CHF'],
    ['"12.50"', '12.5', 'USD'],
    ['88.5块', '88.5', 'CNY'],
    ['美金13.6元', '13.6', 'USD'],
    ['1,10 € HT la pièce', '1.1', 'EUR'],
    ['12.5元/个（不含税）', '12.5', 'CNY'],
    ['£9.80 each', '9.8', 'GBP'],
    ['KRW 15,000', '15000', 'KRW'],
    ['0.12万元/个', '1200', 'CNY'],
    ['USD 12.50 for 500', '12.5', 'USD'],
  ])('%s', (said, value, currency) => {
    expect(priceOf(said).slice(0, 3)).toEqual([value, 'H87', currency])
  })

  it('is in yuan where a Chinese writes ¥, and asked where anybody else does', () => {
    expect(means('1A', '￥88.5', {}, 'zh')).toMatchObject({ currency: 'CNY', 'lines[0].price1': '88.5' })
    expect(means('1A', '￥88.5')).toMatchObject({ asked: '1A' })
  })

  it('is for a hundred of what was asked, and in rupees of the country that the form names', () => {
    for (const said of ['$46.00 per 100', '46美元/百个']) expect(priceOf(said).slice(0, 2)).toEqual(['46', 'CEN'])
    expect(priceOf('Rs. 1,085.00 per no.', { C: 'INR' })).toEqual(['1085', 'H87', 'INR', ''])
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
    for (const said of [
      '250 per carton of 20',
      '250/ctn, 20 pcs/ctn',
      '250/Karton (20 Stück)',
      '250/箱，每箱20个',
      '250/箱（20个装）',
      '250/箱，20个/箱',
    ])
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
    ['2 cartons of 20', '40'],
    ['一千个', '1000'],
    ['最少两千五百件', '2500'],
    ['10 cartons x 20 pcs = 200 pcs', '200'],
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
    'Decline',
    'unfortunately we stopped making gloves',
    '此项目前没有货源，暂不报价',
    'out of our product range',
    'no such product',
    '超出经营范围',
    '非本公司產品',
    'sin cotización',
    'fora de linha',
    'hors catalogue',
    'снято с производства',
    'نعتذر عن هذا البند',
    'bieten wir nicht an',
    'teklif vermiyoruz',
    'fuori catalogo',
    'ngừng sản xuất',
    'stok kosong',
    'none available',
    'n/a for us',
    'we can’t do soap',
    '这个我们没有',
    '暂时没有',
    '目前不生产',
    'en rupture de stock',
    'отсутствует в ассортименте',
    'lo sentimos, no',
    'niet leverbaar',
    'no valves',
    'n / a',
  ])('is %s', (said) => {
    expect(means('1A', said)).toMatchObject({ 'lines[0].response': 'not_offered' })
  })

  it.each([
    'no problem',
    '有没有图纸',
    'temporarily out of stock, back in Nov',
    'auf Anfrage',
    'we do not know the price',
    'not available at the moment',
    'can not quote, drawing is missing',
    'we can not offer now',
    'nicht unter 12,50',
    'cannot supply this quantity',
    '没有图纸无法报价',
    'no disponible por el momento',
    'sin IVA',
    'no extra charge',
    'production stopped till May',
    '暂未报价，稍后补',
    'do not understand this item',
    'X',
  ])('is none: %s', (said) => {
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
    ['FOB at Ningbo 2020', 'FOB', 'Ningbo'],
    ['FOB any Chinese port', 'FOB', 'any Chinese port'],
  ])('is %s', (said, incoterm, namedPlace) => {
    expect(means('D', said)).toMatchObject({ incoterm, namedPlace })
  })
})
