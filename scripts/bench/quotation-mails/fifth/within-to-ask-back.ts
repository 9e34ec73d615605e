import type { WrittenReply } from '../written.ts'

/** The same, each with one value that a careful clerk would ask back. */
export const withinHard: WrittenReply[] = [
  {
    client: 'apple-mail',
    rfq: 'valves',
    said: {
      C: 'Euro',
      D: 'FCA Bologna',
      P: 'R.B. 60 gg d.f.f.m.',
      V: '31 December 2026',
      L: '40 days',
      '1A': '€ 19,90',
      '1B': '€ 18,50',
    },
    means: { currency: 'EUR', delivery: 'FCA Bologna', until: '2026-12-31', days: 40, 1: 'H87 500=19.9 2000=18.5', unclear: 'P' },
  },
  {
    client: 'naver',
    rfq: 'valves',
    said: {
      D: 'CIF Callao, Peru',
      P: 'T/T 30% in advance, 70% within 30 days after B/L date',
      V: '2026-11-30',
      L: '45 days',
      '1A': 'US$ 14.80/EA',
      '1B': 'US$ 14.20/EA',
      '1M': '200EA',
    },
    // Thirty days after is not against the copy.
    means: { delivery: 'CIF Callao, Peru', until: '2026-11-30', days: 45, 1: 'H87 500=14.8 2000=14.2 moq=200', unclear: 'P' },
  },
  {
    client: 'yahoo',
    rfq: 'valves',
    said: {
      D: 'FOB Chattogram',
      P: 'L/C at sight',
      V: '60 days',
      L: '60 days',
      '1A': '$5,950 total for 500 pcs',
      '1B': '$11.40 per pc',
    },
    // The amount of the whole lot where the price of one is asked.
    means: { delivery: 'FOB Chattogram', payment: 'LC_SIGHT', until: '2026-11-29', days: 60, 1: 'H87 2000=11.4', unclear: '1A' },
  },
  {
    client: 'outlook-telephone',
    rfq: 'valves',
    said: { D: 'CIF', P: 'tt in advance', V: '45 days', L: '1 month', '1A': '14,10', '1B': '13,60' },
    means: { payment: 'TT_100', until: '2026-11-14', days: 30, 1: 'H87 500=14.1 2000=13.6', unclear: 'D' },
  },
]
