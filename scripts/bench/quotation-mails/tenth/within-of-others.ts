import type { WrittenReply } from '../written.ts'

/** The same, from Lyon, Moscow and Brescia. */
export const withinOfOthers: WrittenReply[] = [
  {
    client: 'proton',
    rfq: 'workwear',
    said: {
      D: 'DAP Hambourg',
      P: '30 jours net',
      V: '31 décembre 2026',
      L: '3 semaines',
      '1A': '1,08 €',
      '1B': '1,02 €',
      '1M': '500 paires',
      '2A': '0,47 €',
      '3A': 'nous ne vendons pas de chiffons',
    },
    // Rags they do not sell.
    means: {
      delivery: 'DAP Hambourg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 21,
      1: 'PR 1200=1.08 6000=1.02 moq=500',
      2: 'H87 600=0.47',
      3: 'none KGM',
    },
  },
  {
    client: 'mail.ru',
    rfq: 'valves',
    said: {
      D: 'FCA Москва',
      P: '100% предоплата',
      V: '30.11.2026',
      L: '4-5 недель',
      '1A': '14,60 USD',
      '1B': '13,95 USD',
      '1M': '50 шт.',
    },
    means: { delivery: 'FCA Москва', payment: 'TT_100', until: '2026-11-30', days: 35, 1: 'H87 500=14.6 2000=13.95 moq=50' },
  },
  {
    client: 'apple-mail',
    rfq: 'valves',
    said: {
      C: 'EUR',
      D: 'EXW Brescia',
      P: 'bonifico anticipato',
      V: '31/12/2026',
      L: '30 gg',
      '1A': '€ 18,90/pz',
      '1B': '€ 17,80/pz',
      '1M': '100 pz',
    },
    means: {
      currency: 'EUR',
      delivery: 'EXW Brescia',
      payment: 'TT_100',
      until: '2026-12-31',
      days: 30,
      1: 'H87 500=18.9 2000=17.8 moq=100',
    },
  },
]
