import type { DemoDealing } from './demo-dealing.ts'

/** What the valve works in Tianjin buys. */
export const valvePurchases: DemoDealing[] = [
  {
    key: 'beitang-forged-flange',
    listing: 'forged-flange',
    buyer: 'beitang-valve',
    lang: 'en',
    at: [26, '02:00'],
    inquiry: {
      message:
        'We look for a second source of weld neck flanges A105, class 150, DN50, raised face, schedule 40: 4,000 pieces now and the same each quarter. Certificates 3.1 by heat, please.',
      quantity: '4000',
      unit: 'H87',
      country: 'CN',
      incoterm: 'FOB',
      targetPrice: '5',
      currency: 'USD',
    },
    steps: [
      {
        at: [25, '05:10'],
        by: 'supplier',
        lang: 'en',
        say: 'Good morning. 4,000 a quarter suits our DN50 die well. We can show you the last twelve heats with their impact values at −29 °C.',
      },
      {
        at: [25, '05:45'],
        quote: {
          description: 'Weld neck flange ASTM A105N, ASME B16.5 class 150 RF, DN50 Sch 40, EN 10204 3.1',
          quantity: '4000',
          unit: 'H87',
          unitPrice: '5.20',
          currency: 'USD',
          incoterm: 'FOB',
          namedPlace: 'INMAA',
          leadTimeDays: 35,
          paymentTerms: ['LC_SIGHT'],
          validForDays: 3,
        },
      },
      {
        at: [23, '01:20'],
        by: 'buyer',
        lang: 'en',
        say: 'The values are good. With an order for four quarters, is USD 5.05 possible and T/T instead of L/C?',
      },
      {
        at: [22, '06:30'],
        quote: {
          description: 'Weld neck flange ASTM A105N, ASME B16.5 class 150 RF, DN50 Sch 40, EN 10204 3.1; first of four quarterly lots',
          quantity: '4000',
          unit: 'H87',
          unitPrice: '5.08',
          currency: 'USD',
          incoterm: 'FOB',
          namedPlace: 'INMAA',
          leadTimeDays: 35,
          paymentTerms: ['TT_30_70_BL'],
          remarks: 'Price for four lots of 4,000 within twelve months.',
          validForDays: 8,
        },
      },
      { at: [20, '02:15'], accept: true },
    ],
  },
  {
    key: 'beitang-laser-cutter',
    listing: 'laser-cutter',
    buyer: 'beitang-valve',
    lang: 'zh',
    at: [40, '01:10'],
    inquiry: {
      message: '我厂计划增加一台3kW光纤激光切割机，主要切304不锈钢垫片和法兰坯，板厚4至8毫米。请报价并说明8毫米不锈钢的切割速度和气耗。',
      quantity: '1',
      unit: 'SET',
      country: 'CN',
    },
    steps: [
      {
        at: [40, '03:30'],
        by: 'supplier',
        lang: 'zh',
        say: '8毫米304用氮气切割约1.1米/分钟，耗气每小时28立方米。可用贵厂料免费试切，视频留档。',
      },
      {
        at: [39, '02:00'],
        quote: {
          description: 'Fiber laser LY-F3015-3, 3 kW, enclosure class 1, nitrogen and oxygen tables, two days of training',
          quantity: '1',
          unit: 'SET',
          unitPrice: '22900',
          currency: 'USD',
          incoterm: 'EXW',
          namedPlace: 'Licang, Qingdao',
          leadTimeDays: 28,
          paymentTerms: ['TT_30_70_SHIP'],
          validForDays: -9,
        },
      },
    ],
  },
]
