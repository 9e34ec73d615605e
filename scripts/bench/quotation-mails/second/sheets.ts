import type { FilledSheet } from '../written.ts'

/** The form as a workbook, filled in by suppliers of other countries and habits than those of the first set. */
export const sheets: FilledSheet[] = [
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'T/T 30 % deposit, 70 % before shipment; L/C at sight', V: '2026-12-31', L: 30, '1A': 12.5, '1B': 11.8 },
    means: { delivery: 'FOB Ningbo', payment: 'TT_30_70_SHIP LC_SIGHT', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=11.8' },
  },
  {
    rfq: 'workwear',
    lang: 'zh',
    said: { D: 'FOB 上海', P: '即期信用证', V: '45天', L: 40, '1A': 0.92, '1B': 0.875, '2A': 0.4, '3A': 1.2, '1M': 6000 },
    means: {
      delivery: 'FOB 上海',
      payment: 'LC_SIGHT',
      until: '2026-11-14',
      days: 40,
      1: 'PR 1200=0.92 6000=0.875 moq=6000',
      2: 'H87 600=0.4',
      3: 'KGM 2500=1.2',
    },
  },
  {
    rfq: 'valves',
    said: { C: 'RMB', D: 'EXW Wenzhou', P: '100% T/T in advance', V: '20 days', L: '15 days', '1A': 'RMB 88.00/pc', '1B': 'RMB 85.00/pc' },
    means: { currency: 'CNY', delivery: 'EXW Wenzhou', payment: 'TT_100', until: '2026-10-20', days: 15, 1: 'H87 500=88 2000=85' },
  },
  {
    rfq: 'valves',
    lang: 'zh',
    said: { D: 'FOB 宁波', P: '30/70', V: '2026-12-31', L: '30天', '1A': '12.5美金', '1B': '同上', '1M': '1千个' },
    means: { delivery: 'FOB 宁波', until: '2026-12-31', days: 30, 1: 'H87 500=12.5 2000=12.5 moq=1000', unclear: 'P' },
  },
  {
    rfq: 'workwear',
    said: { D: 'DAP Hamburg', P: 'net 60', V: '31.12.2026', L: 14, '1A': '0,99', '1B': '0,95', '2A': '0,50', '3A': '1.100,00 / t' },
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_60',
      until: '2026-12-31',
      days: 14,
      1: 'PR 1200=0.99 6000=0.95',
      2: 'H87 600=0.5',
      3: 'TNE 2.5=1100',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Kaohsiung', P: 'LC', V: '60 days', L: '5-6 weeks', '1A': '13.10/pc', '1B': '12.70/pc', '1M': '10 dozen' },
    means: { delivery: 'FOB Kaohsiung', until: '2026-11-29', days: 42, 1: 'H87 500=13.1 2000=12.7 moq=120', unclear: 'P' },
  },
  {
    rfq: 'valves',
    said: { D: 'CIP Lima', P: 'T/T in advance, 100 %', V: '2026-11-15', L: 10, '1A': 'USD 15', '1B': 'USD 14.75', R: 'By air, 4 days' },
    means: {
      delivery: 'CIP Lima',
      payment: 'TT_100',
      until: '2026-11-15',
      days: 10,
      remarks: 'By air, 4 days',
      1: 'H87 500=15 2000=14.75',
    },
  },
  {
    rfq: 'workwear',
    said: { D: 'FOB Mersin', P: 'Cash', V: '2026-10-31', L: 7, '1A': '0.85/pr', '1B': '0.80/pr', '2A': 'nil', '3A': 'nil' },
    means: {
      delivery: 'FOB Mersin',
      payment: 'CASH',
      until: '2026-10-31',
      days: 7,
      1: 'PR 1200=0.85 6000=0.8',
      2: 'none H87',
      3: 'none KGM',
    },
  },
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'D/P', V: '2026-12-31', L: 30, '1U': 'dozen', '1A': 150, '1B': 141.6 },
    // Five hundred pieces are no whole number of dozens that could be written down.
    means: { delivery: 'FOB Ningbo', payment: 'DP', until: '2026-12-31', days: 30, 1: 'DZN', unclear: '1A 1B' },
  },
  {
    rfq: 'valves',
    said: { D: 'Ningbo', P: 'Usance L/C', V: '2026-12-31', L: '4 months', '1A': '12,50', '1B': '11,80' },
    means: {
      payment: 'LC_USANCE',
      until: '2026-12-31',
      days: 120,
      remarks: 'Payment: Usance L/C',
      1: 'H87 500=12.5 2000=11.8',
      unclear: 'D',
    },
  },
  { rfq: 'valves', ref: '9XJ4T6PB', said: { '1A': 12.5 }, means: { otherRfq: '9XJ4T6PB' } },
  {
    rfq: 'valves',
    said: { D: 'FOB Ningbo', P: 'L/C at sight', V: '2026-12-31', L: 30, '1A': 12.5, '1B': 0, '1M': '-5' },
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-12-31', days: 30, 1: 'H87 500=12.5', unclear: '1B 1M' },
  },
  {
    rfq: 'valves',
    lang: 'zh',
    said: { C: '欧元', D: 'DDP 利马', P: '西联汇款', V: '15天', L: '现货', '1A': '10.2欧元', '1B': '9.8欧元', '1M': '1个' },
    means: { currency: 'EUR', delivery: 'DDP 利马', payment: 'WU', until: '2026-10-15', days: 0, 1: 'H87 500=10.2 2000=9.8 moq=1' },
  },
]
