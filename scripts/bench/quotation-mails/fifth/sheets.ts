import type { FilledSheet } from '../written.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

const without =
  (isGone: (code: string) => boolean): FilledSheet['change'] =>
  (rows) =>
    rows.filter(([code]) => !isGone(String(code)))

const beside = new Map([
  ['L', ['days']],
  ['1A', ['USD']],
  ['1B', ['USD']],
  ['1M', ['pcs']],
])

/** The form as a workbook: with days as a spreadsheet keeps them, rows moved or deleted, units in cells of their own. */
export const sheets: FilledSheet[] = [
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'L/C at sight', V: day('2026-11-30'), L: 30, '1A': 12.35, '1B': 11.9, '1M': 300 },
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 500=12.35 2000=11.9 moq=300' },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'FOB Istanbul',
      P: 'T/T in advance, 100 %',
      V: day('2026-12-15'),
      L: '25 days',
      '1A': '0,94 €',
      '1B': '0,89 €',
      '2A': 'no offer',
      '3A': '1,31 €',
    },
    means: {
      delivery: 'FOB Istanbul',
      payment: 'TT_100',
      until: '2026-12-15',
      days: 25,
      1: 'PR 1200=0.94 6000=0.89',
      2: 'none H87',
      3: 'KGM 2500=1.31',
    },
  },
  {
    rfq: 'workwear',
    said: { D: 'DAP Hamburg', P: 'O/A 60 days', V: '60 days', L: 21, '3A': 1.09, '3M': '500 kg' },
    // The rows of soap and gloves were deleted: only rags are offered.
    change: without((code) => /^[12]/.test(code)),
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_60',
      until: '2026-11-29',
      days: 21,
      1: 'PR',
      2: 'H87',
      3: 'KGM 2500=1.09 moq=500',
      open: '1A 2A',
    },
  },
  {
    rfq: 'valves',
    lang: 'zh',
    said: { C: '人民币', D: 'EXW 佛山', P: '全款预付', V: '30天', L: '20天', '1A': '89.00', '1B': '86.50', '1M': '100只', R: '含木箱包装' },
    means: {
      currency: 'CNY',
      delivery: 'EXW 佛山',
      payment: 'TT_100',
      until: '2026-10-30',
      days: 20,
      remarks: '含木箱包装',
      1: 'H87 500=89 2000=86.5 moq=100',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Mundra', P: '30% advance, 70% against scan copy of B/L', V: '30-Nov-26', L: '6-8 weeks', '1A': '13.45', '1B': '12.85' },
    // The answers of the terms moved below those of the lines.
    change: ([head, mark, ...rows]) => [
      head!,
      mark!,
      ...rows.filter(([code]) => /^\d/.test(String(code))),
      [],
      ...rows.filter(([code]) => !/^\d/.test(String(code))),
    ],
    means: { delivery: 'FOB Mundra', payment: 'TT_30_70_BL', until: '2026-11-30', days: 56, 1: 'H87 500=13.45 2000=12.85' },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'FOB Porto',
      P: 'Carta de crédito à vista',
      V: '30 dias',
      L: '45 dias',
      '1A': '1,02',
      '1B': '0,97',
      '2U': 'carton of 40 pcs',
      '2A': '17,20',
      '3A': 'não fornecemos',
    },
    means: {
      delivery: 'FOB Porto',
      payment: 'LC_SIGHT',
      until: '2026-10-30',
      days: 45,
      1: 'PR 1200=1.02 6000=0.97',
      2: 'XCT 15=17.2 of=40H87',
      3: 'none KGM',
    },
  },
  {
    rfq: 'valves',
    said: {
      D: 'FOB Jakarta',
      P: 'Irrevocable L/C at sight',
      V: '2026-11-30',
      L: 'ready stock',
      '1A': 13.1,
      '1B': 12.7,
      '1M': 'as per stock',
    },
    // As much as is there is no quantity.
    means: { delivery: 'FOB Jakarta', payment: 'LC_SIGHT', until: '2026-11-30', days: 0, 1: 'H87 500=13.1 2000=12.7', unclear: '1M' },
  },
  {
    rfq: 'workwear',
    said: { D: 'FOB Yiwu', P: 'D/P', V: '45 days', L: 20, '1A': 0.81, '1B': 0.77, '2A': 0.35, '3U': 'bale', '3A': 56 },
    // What does a bale weigh?
    means: {
      delivery: 'FOB Yiwu',
      payment: 'DP',
      until: '2026-11-14',
      days: 20,
      1: 'PR 1200=0.81 6000=0.77',
      2: 'H87 600=0.35',
      3: '',
      unclear: '3U 3A',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'CFR Callao', P: 'L/C at sight', V: '31.12.2026', L: 45, '1A': 13.95, '1B': 13.4, '1M': 500 },
    // What the figures count stands in a cell of its own beside them.
    change: (rows) => rows.map((row) => [...row, ...(beside.get(String(row[0])) ?? [])]),
    means: { delivery: 'CFR Callao', payment: 'LC_SIGHT', until: '2026-12-31', days: 45, 1: 'H87 500=13.95 2000=13.4 moq=500' },
  },
  { rfq: 'valves', ref: '6TBW8KHN', said: { D: 'FOB Xiamen', P: 'D/P', '1A': 12.1, '1B': 11.7 }, means: { otherRfq: '6TBW8KHN' } },
]
