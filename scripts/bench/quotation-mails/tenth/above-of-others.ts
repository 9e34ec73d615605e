import type { WrittenReply } from '../written.ts'

/** The same, from Valencia, Krefeld, Istanbul and São Paulo. */
export const aboveOfOthers: WrittenReply[] = [
  {
    client: 'outlook-windows',
    rfq: 'valves',
    said: {
      D: 'FOB Valencia',
      P: '30% anticipo, 70% antes del embarque',
      V: '30 de noviembre de 2026',
      L: '6 semanas',
      '1A': '15,40 USD/ud.',
      '1B': '14,75 USD/ud.',
      '1M': '100 uds.',
    },
    means: {
      delivery: 'FOB Valencia',
      payment: 'TT_30_70_SHIP',
      until: '2026-11-30',
      days: 42,
      1: 'H87 500=15.4 2000=14.75 moq=100',
    },
  },
  {
    client: 'thunderbird-below',
    rfq: 'workwear',
    said: {
      D: 'DAP Hamburg',
      P: '30 Tage netto',
      V: '31.12.2026',
      L: '2-3 Wochen',
      N: 'AG-2026-0815',
      '1A': '1,14 €/Paar',
      '1B': '1,07 €/Paar',
      '1M': '120 Paar',
      '2A': 'nicht lieferbar',
      '3A': '129,00 €/100 kg',
    },
    // The form has no hundred kilograms.
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 21,
      number: 'AG-2026-0815',
      1: 'PR 1200=1.14 6000=1.07 moq=120',
      2: 'none H87',
      3: 'KGM',
      unclear: '3A',
    },
  },
  {
    client: 'gmail-web',
    rfq: 'workwear',
    said: {
      D: 'FOB İstanbul',
      P: '%100 peşin',
      V: '31.10.2026',
      L: '20 gün',
      '1A': '0,85 Euro',
      '1B': '0,81 Euro',
      '1M': '1.200 çift',
      '2A': 'yok',
      '3A': '1,05 Euro/kg',
    },
    // All in advance; soap: none.
    means: {
      delivery: 'FOB İstanbul',
      payment: 'TT_100',
      until: '2026-10-31',
      days: 20,
      1: 'PR 1200=0.85 6000=0.81 moq=1200',
      2: 'none H87',
      3: 'KGM 2500=1.05',
    },
  },
  {
    client: 'yahoo',
    rfq: 'valves',
    said: {
      D: 'FOB Santos',
      P: '50% antecipado e 50% antes do embarque',
      V: '30 dias',
      L: '45 dias corridos',
      '1A': 'US$ 13,80/peça',
      '1B': 'US$ 13,20/peça',
      '1M': '150 peças',
    },
    means: {
      delivery: 'FOB Santos',
      payment: 'TT_50_50',
      until: '2026-10-30',
      days: 45,
      1: 'H87 500=13.8 2000=13.2 moq=150',
    },
  },
]
