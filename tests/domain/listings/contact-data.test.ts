import { describe, expect, it } from 'vitest'
import { hasContactData } from '#app/domain/listings/contact-data.ts'

describe('contact data in a title', () => {
  it.each([
    'Ball valve, write to sales@example.com',
    'Ball valve ｓａｌｅｓ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'Ball valve sales(at)example(dot)com',
    'Ball valve www.example.com',
    'Ball valve from valve-maker.cn',
    'Ball valve +86 574 8765 4321',
    'Ball valve WhatsApp: valveking88',
    'Ball valve WhatsApp 86 13800138000',
    'Ball valve wechat id: valve_king',
    '球阀 微信valveking88',
    '球阀 微信：valveking88',
    '球阀 138 0013 8000',
    '球阀 电话0574-87654321',
    'Ball valve Tel. 0574 87654321',
  ])('is found: %s', (title) => {
    expect(hasContactData(title)).toBe(true)
  })

  it.each([
    'Mobile Phone Case for 128 256 512 GB',
    'Fax Paper Roll 210x30 m',
    'WeChat Pay QR Terminal',
    '微信支付扫码终端',
    'Car Tyre 205/55R16',
    'Solar Panel 550W + Inverter 5 kW 48V 100Ah',
    'Bolt DIN 933 M8x40 8.8 100 pcs',
    'Tile 600x600 mm 1200 1800 2400',
    'HS 8481.80 Valve No. 12-345-678',
    'SPC Flooring 5 mm +1.5 mm IXPE',
  ])('is not: %s', (title) => {
    expect(hasContactData(title)).toBe(false)
  })

  // Looked through back and forth, these took minutes.
  it.each(['x', 'a-', '1', 'a@', 'tel ', ' '])('is looked for in a text of nothing but %j in one go', (piece) => {
    expect(hasContactData(piece.repeat(300_000))).toBe(false)
  })
})
