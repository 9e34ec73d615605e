import type { FilledSheet } from '../written.ts'

const without =
  (...codes: string[]): FilledSheet['change'] =>
  (rows) =>
    rows.filter(([code]) => !codes.includes(String(code)))

/** The form as a workbook whose rows and columns were moved, deleted and added, as people do with what they are sent. */
export const sheets: FilledSheet[] = [
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'L/C at sight', V: '2026-11-30', L: 30, '1A': 12.45, '1B': 11.9, '1M': 300 },
    // The prices moved to the top.
    change: (rows) => [...rows.filter(([code]) => /^1/.test(String(code))), ...rows.filter(([code]) => !/^1/.test(String(code)))],
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 500=12.45 2000=11.9 moq=300' },
  },
  {
    rfq: 'workwear',
    said: { D: 'DAP Hamburg', P: 'O/A 30 days', V: '30.11.2026', L: '20 days', '1A': '0,91', '1B': '0,86' },
    // What is not offered was deleted.
    change: without('2', '2U', '2A', '2M', '2L', '3', '3U', '3A', '3M', '3L', 'N', 'R'),
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-11-30',
      days: 20,
      1: 'PR 1200=0.91 6000=0.86',
      2: 'H87',
      3: 'KGM',
      open: '2A 3A',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Mundra', P: '100% TT advance', V: '45 days', L: '6 weeks', '1A': 13.2, '1B': 12.75, '1M': '100 nos' },
    // A column for numbers of one's own before the others.
    change: (rows) => rows.map((row, at) => [at === 0 ? 'Sr.' : at, ...row]),
    means: { delivery: 'FOB Mundra', payment: 'TT_100', until: '2026-11-14', days: 42, 1: 'H87 500=13.2 2000=12.75 moq=100' },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Alexandria', P: 'L/C at sight', V: '2026-12-15', L: 40, '1A': 14.1, '1B': 13.6 },
    // The answers stand one column further right.
    change: (rows) => rows.map((row, at) => (at === 0 || row[2] === undefined ? row : [row[0]!, row[1]!, '', row[2]])),
    means: { delivery: 'FOB Alexandria', payment: 'LC_SIGHT', until: '2026-12-15', days: 40, 1: 'H87 500=14.1 2000=13.6' },
  },
  {
    rfq: 'valves',
    lang: 'zh',
    said: { D: 'FOB 宁波', P: '30%定金，70%见提单副本', V: '60天', L: '35天', '1A': 12.3, '1B': 11.75, '1M': '500件' },
    change: (rows) => rows.map((row) => row.map((cell) => (typeof cell === 'string' ? ` ${cell} ` : cell))),
    means: { delivery: 'FOB 宁波', payment: 'TT_30_70_BL', until: '2026-11-29', days: 35, 1: 'H87 500=12.3 2000=11.75 moq=500' },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'FOB Izmir',
      P: 'L/C at sight',
      V: '31.10.2026',
      L: '30',
      '1U': 'dozen',
      '1A': '10,80',
      '1B': '10,20',
      '2U': 'carton (60 pcs)',
      '2A': '24,00',
      '3A': '1,35',
    },
    // A dozen counts pieces, not pairs.
    means: {
      delivery: 'FOB Izmir',
      payment: 'LC_SIGHT',
      until: '2026-10-31',
      days: 30,
      1: 'DZN',
      2: 'XCT 10=24 of=60H87',
      3: 'KGM 2500=1.35',
      unclear: '1A 1B',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'T/T in advance, 100 %', V: '30 days', L: 25, '1A': 12.5, '1B': 12 },
    // A price for a quantity that nobody asked.
    change: (rows) => rows.flatMap((row) => (row[0] === '1B' ? [row, ['1C', 'Price for 5,000 pieces', 11.2]] : [row])),
    means: { delivery: 'FOB Ningbo', payment: 'TT_100', until: '2026-10-30', days: 25, 1: 'H87 500=12.5 2000=12', unclear: 'stray' },
  },
  {
    rfq: 'valves',
    said: {
      C: 'EUR',
      D: 'EXW Brescia',
      P: 'T/T 50% deposit, 50% before shipment',
      V: '31.12.2026',
      L: '45 gg',
      '1A': '19,5',
      '1B': '18,25',
    },
    change: without('N', '1M', 'R'),
    means: {
      currency: 'EUR',
      delivery: 'EXW Brescia',
      payment: 'TT_50_50',
      until: '2026-12-31',
      days: 45,
      1: 'H87 500=19.5 2000=18.25',
    },
  },
  {
    rfq: 'workwear',
    lang: 'zh',
    said: {
      C: 'USD',
      D: 'FOB 青岛',
      P: '全款预付',
      V: '2026年10月31日',
      L: 25,
      '1A': '0.95美元',
      '1B': '0.9美元',
      '2A': '不报',
      '3A': '无货',
    },
    means: {
      currency: 'USD',
      delivery: 'FOB 青岛',
      payment: 'TT_100',
      until: '2026-10-31',
      days: 25,
      1: 'PR 1200=0.95 6000=0.9',
      2: 'none H87',
      3: 'none KGM',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'CIF Callao', P: 'L/C 60 days', V: '2026-11-30', L: '30-40', '1A': '14.20 USD/pc', '1B': '13.75 USD/pc', '1M': '1 carton' },
    means: {
      delivery: 'CIF Callao',
      payment: 'LC_USANCE',
      until: '2026-11-30',
      days: 40,
      remarks: 'Payment: L/C 60 days',
      1: 'H87 500=14.2 2000=13.75',
      unclear: '1M',
    },
  },
  { rfq: 'workwear', ref: '5HJ8PQ2R', said: { D: 'FOB Ningbo', '1A': 0.9, '1B': 0.85 }, means: { otherRfq: '5HJ8PQ2R' } },
  {
    rfq: 'valves',
    said: { '1A': 12.8, '1B': 12.3 },
    // Somebody's letterhead above, a stamp's words below.
    change: (rows) => [
      ['Yuhuan Jinma Valve Co., Ltd.'],
      ['Tel: +86 576 8712 3456', '', 'Date: 2026-09-30'],
      [],
      ...rows,
      [],
      ['', '', 'Authorised signature'],
    ],
    means: { 1: 'H87 500=12.8 2000=12.3' },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'DAP Hamburg',
      P: 'net 30 days',
      V: '2026-12-31',
      L: '10 days',
      '1A': '0.99',
      '1B': '0.94',
      '1M': 'per carton of 120 pairs',
      '2A': '0.45',
      '3A': '29.75 per 25 kg',
    },
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 10,
      1: 'PR 1200=0.99 6000=0.94',
      2: 'H87 600=0.45',
      3: 'KGM',
      unclear: '1M 3A',
    },
  },
]
