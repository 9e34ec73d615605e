import type { WrittenReply } from '../written.ts'

/** The same, in few words. */
export const aboveOfFewWords: WrittenReply[] = [
  {
    client: 'samsung',
    rfq: 'workwear',
    said: {
      D: 'FOB Hai Phong',
      P: 'T/T 100% before shipment',
      V: '30/11/2026',
      L: '30 - 45 days',
      '1A': '0.86 EUR/pair',
      '1B': '0.81 EUR/pair',
      '2A': '0.36',
      '3A': 'we can not supply',
      '1M': '1 x 20ft',
    },
    means: {
      delivery: 'FOB Hai Phong',
      payment: 'TT_100',
      until: '2026-11-30',
      days: 45,
      1: 'PR 1200=0.86 6000=0.81',
      2: 'H87 600=0.36',
      3: 'none KGM',
      unclear: '1M',
    },
  },
  {
    client: 'iphone',
    rfq: 'valves',
    said: {
      C: 'EUR',
      D: 'FCA Gemlik',
      P: 'Cash against documents',
      V: '31 Aralık 2026',
      L: '20',
      '1A': '17.90',
      '1B': '16,40',
      '1M': '50 adet',
    },
    // The form knows no cash against documents.
    means: { currency: 'EUR', delivery: 'FCA Gemlik', until: '2026-12-31', days: 20, 1: 'H87 500=17.9 2000=16.4 moq=50', unclear: 'P' },
  },
  {
    client: 'gmail-web',
    rfq: 'workwear',
    said: {
      D: 'FOB Mumbai',
      P: 'LC at sight',
      V: '30 Nov 2026',
      L: '30 days',
      '1U': 'dozen pairs',
      '1A': '9.90',
      '1B': '9.30',
      '2A': '0.38',
      '3A': '1.22',
    },
    // A dozen of pairs is no unit that the form has.
    means: {
      delivery: 'FOB Mumbai',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 30,
      2: 'H87 600=0.38',
      3: 'KGM 2500=1.22',
      unclear: '1U 1A 1B',
    },
  },
  {
    client: 'outlook-telephone',
    rfq: 'valves',
    said: { D: 'Fob shanghai', P: 'Tt 30 70 bl', V: '45', L: '5 weeks', '1A': '12.9', '1B': '12.4' },
    means: { delivery: 'FOB shanghai', payment: 'TT_30_70_BL', until: '2026-11-14', days: 35, 1: 'H87 500=12.9 2000=12.4' },
  },
  {
    client: 'proton',
    rfq: 'valves',
    said: {
      C: 'EUR',
      D: 'FCA Lyon Corbas',
      P: 'virement à 30 jours fin de mois',
      V: '15 décembre 2026',
      L: '6 semaines',
      '1A': '24,90 €/pièce',
      '1B': '22,10 €/pièce',
      '1M': '50 pièces',
    },
    means: {
      currency: 'EUR',
      delivery: 'FCA Lyon Corbas',
      until: '2026-12-15',
      days: 42,
      1: 'H87 500=24.9 2000=22.1 moq=50',
      unclear: 'P',
    },
  },
]
