import type { WrittenReply } from '../written.ts'

/** The same, each with one value that a careful clerk would ask back. */
export const withinHard: WrittenReply[] = [
  {
    client: 'netease-master',
    lang: 'zh',
    rfq: 'workwear',
    said: { D: 'FOB 上海', P: '即期信用证', V: '30天', L: '35天', '1A': '0.9', '1B': '0.87', '2U': '箱', '2A': '21', '3A': '1.2' },
    // How many bars are in the carton?
    means: {
      delivery: 'FOB 上海',
      payment: 'LC_SIGHT',
      until: '2026-10-30',
      days: 35,
      1: 'PR 1200=0.9 6000=0.87',
      2: 'XCT',
      3: 'KGM 2500=1.2',
      unclear: '2A',
    },
  },
  {
    client: 'zoho',
    rfq: 'valves',
    said: {
      D: 'FOB Mundra',
      P: '100% T/T in advance',
      V: '45 days',
      L: '6 weeks',
      '1A': 'USD 13.10 less 2% cash discount',
      '1B': 'USD 12.60',
      '1M': '100 nos',
    },
    means: { delivery: 'FOB Mundra', payment: 'TT_100', until: '2026-11-14', days: 42, 1: 'H87 2000=12.6 moq=100', unclear: '1A' },
  },
  {
    client: 'proton',
    rfq: 'valves',
    said: { D: 'FCA Vilnius', P: 'prepayment 100%', V: '2025-12-31', L: '20 days', '1A': '15.40', '1B': '14.90' },
    // Last year's date, as in last year's offer.
    means: { delivery: 'FCA Vilnius', payment: 'TT_100', days: 20, 1: 'H87 500=15.4 2000=14.9', unclear: 'V' },
  },
  {
    client: 'mail.ru',
    rfq: 'valves',
    said: {
      D: 'Новороссийск',
      P: '100% предоплата',
      V: '30 дней',
      L: '30 дней',
      '1A': '13,20',
      '1B': '12,70',
      '1M': '100 штук',
    },
    means: { payment: 'TT_100', until: '2026-10-30', days: 30, 1: 'H87 500=13.2 2000=12.7 moq=100', unclear: 'D' },
  },
]
