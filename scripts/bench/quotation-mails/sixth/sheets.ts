import type { FilledSheet } from '../written.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** The form as a workbook: days as a spreadsheet keeps them, words beside figures, rows taken out, doubled and turned round. */
export const sheets: FilledSheet[] = [
  {
    rfq: 'valves',
    said: {
      D: 'FOB Shekou',
      P: 'T/T 30 % deposit, 70 % before shipment',
      V: day('2026-12-31'),
      L: '35',
      '1A': '12.60',
      '1B': '12.10',
      '1M': 200,
    },
    means: { delivery: 'FOB Shekou', payment: 'TT_30_70_SHIP', until: '2026-12-31', days: 35, 1: 'H87 500=12.6 2000=12.1 moq=200' },
  },
  {
    rfq: 'workwear',
    lang: 'zh',
    said: {
      C: '欧元',
      D: 'FOB 宁波',
      P: '30%定金，余款发货前付清',
      V: day('2026-11-30'),
      L: '30天',
      '1A': 0.93,
      '1B': 0.9,
      '2A': '不生产',
      '3A': '1.25/公斤',
      '1M': '1,200双',
    },
    means: {
      delivery: 'FOB 宁波',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 30,
      1: 'PR 1200=0.93 6000=0.9 moq=1200',
      2: 'none H87',
      3: 'KGM 2500=1.25',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Haldia', P: 'LC at sight', V: '30 days', L: '45 days', '1A': 13.25, '1B': 12.75 },
    // The first two rows were taken out; the mark stands in a cell of its own at the bottom.
    change: ([, mark, ...rows]) => [...rows, [], [mark![0]!]],
    means: { delivery: 'FOB Haldia', payment: 'LC_SIGHT', until: '2026-10-30', days: 45, 1: 'H87 500=13.25 2000=12.75' },
  },
  {
    rfq: 'workwear',
    said: { D: 'DAP Hamburg', P: '14 days net', V: '31.12.2026', L: 5, '1A': '1,20', '1B': '1,14', '2A': '0,60', '3A': '1,50' },
    // No term of the form has fourteen days.
    means: {
      delivery: 'DAP Hamburg',
      until: '2026-12-31',
      days: 5,
      1: 'PR 1200=1.2 6000=1.14',
      2: 'H87 600=0.6',
      3: 'KGM 2500=1.5',
      unclear: 'P',
    },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'FOB Semarang',
      P: 'L/C at sight',
      V: '2026-11-30',
      L: '60 days',
      '1A': '0.87',
      '1B': '0.83',
      '2U': 'carton of 60 pcs',
      '2A': '21.00',
      '3U': 'sack of 25 kg',
      '3A': '27.50',
      '3M': '40 sacks',
    },
    means: {
      delivery: 'FOB Semarang',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 60,
      1: 'PR 1200=0.87 6000=0.83',
      2: 'XCT 10=21 of=60H87',
      3: 'XSA 100=27.5 moq=40 of=25KGM',
    },
  },
  {
    rfq: 'valves',
    said: { C: 'Dólares', D: 'FOB Callao', P: 'Transferencia 100% anticipada', V: '15 días', L: '10 días', '1A': '16,20', '1B': '15,60' },
    means: { delivery: 'FOB Callao', payment: 'TT_100', until: '2026-10-15', days: 10, 1: 'H87 500=16.2 2000=15.6' },
  },
  {
    rfq: 'valves',
    said: { D: 'CIF Callao', P: 'L/C at sight', V: '30 November 2026', L: '40 days', '1A': 14.6, '1B': 14.15, '1M': 500 },
    // The answers stand before the labels.
    change: ([head, mark, ...rows]) => [
      [head![0]!, head![2]!, head![1]!],
      mark!,
      ...rows.map((row) => (row.length < 3 ? row : [row[0]!, row[2]!, row[1]!])),
    ],
    means: { delivery: 'CIF Callao', payment: 'LC_SIGHT', until: '2026-11-30', days: 40, 1: 'H87 500=14.6 2000=14.15 moq=500' },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'L/C at sight', V: '2026-11-30', L: 30, '1A': 12.45, '1B': 12 },
    // Somebody copied the row and wrote the other price into the copy.
    change: (rows) => rows.flatMap((row) => (row[0] === '1B' ? [row, ['1B', row[1]!, 11.75]] : [row])),
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-11-30', days: 30, 1: 'H87 500=12.45', unclear: '1B' },
  },
  {
    rfq: 'workwear',
    said: { '1A': '0,97 €', '1B': '0,93 €', '1M': '600 pairs', '2A': '', R: 'Terms as in our last offer' },
    means: {
      remarks: 'Terms as in our last offer',
      1: 'PR 1200=0.97 6000=0.93 moq=600',
      2: 'H87',
      3: 'KGM',
      open: '2A 3A',
    },
  },
  { rfq: 'valves', said: { N: '' }, means: {} },
]
