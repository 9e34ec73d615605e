import type { FilledSheet } from '../written.ts'

export const sheets: FilledSheet[] = [
  {
    rfq: 'workwear',
    said: { D: 'FOB Izmir', P: 'L/C at sight', V: '2026-11-30', L: 30, '1A': 0.9, '1B': 0.86, '2A': 0.39, '3A': 1.21 },
    // Sorted by the second column.
    change: ([head, mark, ...rows]) => [head!, mark!, ...rows.sort((one, other) => String(one[1]).localeCompare(String(other[1])))],
    means: {
      delivery: 'FOB Izmir',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 30,
      1: 'PR 1200=0.9 6000=0.86',
      2: 'H87 600=0.39',
      3: 'KGM 2500=1.21',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'T/T in advance, 100 %', V: '30 days', L: '25 days', '1A': '$12.40', '1B': '$11.95' },
    // Two empty columns before, and a row with the heading of an office.
    change: (rows) => [['QUOTATION'], ...rows.map((row) => ['', '', ...row])],
    means: { delivery: 'FOB Ningbo', payment: 'TT_100', until: '2026-10-30', days: 25, 1: 'H87 500=12.4 2000=11.95' },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Santos', P: 'Carta de crédito à vista', V: '30 dias', L: '40 dias', '1A': '14,9', '1B': '14,2', '1M': '1 caixa' },
    means: { delivery: 'FOB Santos', payment: 'LC_SIGHT', until: '2026-10-30', days: 40, 1: 'H87 500=14.9 2000=14.2', unclear: '1M' },
  },
  {
    rfq: 'valves',
    lang: 'zh',
    said: { D: 'FOB 宁波', P: '30%定金，70%见提单副本', V: '30天', L: 30, '1A': '12.4（含包装）', '1B': '11.9（含包装）' },
    // What is included is more than a price can say.
    means: { delivery: 'FOB 宁波', payment: 'TT_30_70_BL', until: '2026-10-30', days: 30, 1: 'H87', unclear: '1A 1B' },
  },
  {
    rfq: 'workwear',
    said: { D: 'FOB Alexandria', P: 'L/C at sight', V: '2026-11-30', L: 45, '1A': 0.85, '1B': 0.8, '2A': 'X', '3A': '1.2 EUR/KG' },
    means: {
      delivery: 'FOB Alexandria',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 45,
      1: 'PR 1200=0.85 6000=0.8',
      2: 'H87',
      3: 'KGM 2500=1.2',
      unclear: '2A',
    },
  },
  {
    rfq: 'valves',
    said: {
      D: 'CIF Callao',
      P: 'D/P at sight',
      V: '2026-12-31',
      L: '6 weeks',
      '1A': 'USD 13,80',
      '1B': 'USD 13,20',
      R: 'Prices incl. wooden cases',
    },
    change: (rows) => rows.map((row) => (row[0] === '1A' ? ['1A', 'Price for 500 pieces', row[2]!, 'best price'] : row)),
    // A remark beside the price: more than a price can say.
    means: {
      delivery: 'CIF Callao',
      payment: 'DP',
      until: '2026-12-31',
      days: 42,
      remarks: 'Prices incl. wooden cases',
      1: 'H87 2000=13.2',
      unclear: '1A',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', '1A': 12.3, '1B': 11.8, L: '30-35 days', P: 'T/T 30% deposit, 70% against B/L copy', V: 'one month' },
    means: { delivery: 'FOB Ningbo', payment: 'TT_30_70_BL', until: '2026-10-30', days: 35, 1: 'H87 500=12.3 2000=11.8' },
  },
]
