import type { Cell } from '../workbook.ts'
import type { FilledSheet } from '../written.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

const totals = new Map<Cell, Cell>([
  ['Code', 'Amount, USD'],
  ['1A', 6350],
  ['1B', 24400],
])

/** The form as a workbook: amounts beside the prices, packages, refusals in whole sentences. */
export const sheets: FilledSheet[] = [
  {
    rfq: 'valves',
    said: { D: 'FOB Keelung', P: 'T/T in advance, 100 %', V: day('2026-11-25'), L: '4 weeks', '1A': 12.7, '1B': 12.2, '1M': 200 },
    // A column of amounts was added behind the answers.
    change: (rows) => rows.map((row) => (totals.has(row[0]!) ? [...row, totals.get(row[0]!)!] : row)),
    means: { delivery: 'FOB Keelung', payment: 'TT_100', until: '2026-11-25', days: 28, 1: 'H87 500=12.7 2000=12.2 moq=200' },
  },
  {
    rfq: 'workwear',
    lang: 'zh',
    said: {
      D: 'FOB 青岛',
      P: '即期信用证或100%预付电汇',
      V: day('2026-12-31'),
      L: '4周',
      '1A': 0.91,
      '1B': '0.87欧元',
      '1L': '25天',
      '2A': '本厂不做此产品',
      '3A': '1.16欧元/公斤',
      '3M': '1吨',
    },
    means: {
      delivery: 'FOB 青岛',
      payment: 'LC_SIGHT TT_100',
      until: '2026-12-31',
      days: 28,
      1: 'PR 1200=0.91 6000=0.87 days=25',
      2: 'none H87',
      3: 'KGM 2500=1.16 moq=1000',
    },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'FOB Colombo',
      P: 'LC at sight',
      V: '60 days',
      L: '6 weeks',
      '1A': 0.79,
      '1B': 0.75,
      '2A': '12.00/box',
      '3A': 'cannot supply',
    },
    // How many bars are in the box?
    means: {
      delivery: 'FOB Colombo',
      payment: 'LC_SIGHT',
      until: '2026-11-29',
      days: 42,
      1: 'PR 1200=0.79 6000=0.75',
      2: 'XBX',
      3: 'none KGM',
      unclear: '2A',
    },
  },
  {
    rfq: 'valves',
    said: {
      D: 'FOB Cartagena, Colombia',
      P: 'Transferencia anticipada 100%',
      V: '30 de noviembre de 2026',
      L: '6 semanas',
      '1A': '16,75 USD/unidad',
      '1B': '16,10 USD/unidad',
      '1M': '50 unidades',
    },
    means: { delivery: 'FOB Cartagena, Colombia', payment: 'TT_100', until: '2026-11-30', days: 42, 1: 'H87 500=16.75 2000=16.1 moq=50' },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'DAP Hamburg',
      P: '30 Tage netto',
      V: '31.12.2026',
      L: '10-14 Tage',
      '1U': 'carton of 120 pairs',
      '1A': '110,40',
      '1B': '104,40',
      '2A': 0.52,
      '3U': 't',
      '3A': 1180,
    },
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 14,
      1: 'XCT 10=110.4 50=104.4 of=120PR',
      2: 'H87 600=0.52',
      3: 'TNE 2.5=1180',
    },
  },
  {
    rfq: 'workwear',
    said: {
      D: 'FOB Leixões',
      P: '30% de entrada, 70% antes do embarque',
      V: day('2026-11-30'),
      L: '20 a 25 dias',
      '1A': '1,03',
      '1B': '0,98',
      '2A': 'não trabalhamos com este artigo',
      '3A': '1,27',
      R: 'Luvas em caixas de 12 pares',
    },
    // An empty row was put between all of them.
    change: (rows) => rows.flatMap((row) => [row, []]),
    means: {
      delivery: 'FOB Leixões',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 25,
      remarks: 'Luvas em caixas de 12 pares',
      1: 'PR 1200=1.03 6000=0.98',
      2: 'none H87',
      3: 'KGM 2500=1.27',
    },
  },
]
