import type { MailByHand } from '../by-hand-lines.ts'

const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `<tr>${row.map((cell) => `<td style="padding:2px">${cell}</td>`).join('')}</tr>`).join('\n')

/** Prices in tables, with amounts beside them or with nothing but amounts. */
export const byHandInTables: MailByHand[] = [
  {
    id: 'a table with quantity, price and amount',
    rfq: 'valves',
    text: '',
    html: `<html><body><p>Gentile cliente, di seguito la nostra offerta.</p>
<p>[RFQ-4F7K2MXA v1] Quotation form<br>[C] Currency: USD<br>[D] Delivery term and place (FOB, CIF): FOB Genova<br>
[P] Payment: lettera di credito irrevocabile a vista<br>[V] Valid until: 30 novembre 2026<br>[L] Lead time: 45 giorni</p>
<table border="1">
${rowsOf([
  ['Code', 'Quantity', 'Unit price', 'Amount'],
  ['[1A]', '500 pcs', 'USD 15.40', 'USD 7,700.00'],
  ['[1B]', '2,000 pcs', 'USD 14.90', 'USD 29,800.00'],
])}
</table><p>[END]</p><p>Cordiali saluti<br>Paolo Ferri</p></body></html>`,
    means: { delivery: 'FOB Genova', payment: 'LC_SIGHT', until: '2026-11-30', days: 45, 1: 'H87 500=15.4 2000=14.9' },
  },
  {
    id: 'a table of the whole form, answers in red',
    rfq: 'workwear',
    text: '',
    html: `<html><body><div>Bonjour, voir nos réponses en rouge.</div><table border="1">
${rowsOf([
  ['[RFQ-8QZ3N5WD v2]', 'Quotation form', ''],
  ['[C]', 'Currency', '<font color="red">euros</font>'],
  ['[D]', 'Delivery term and place (FOB, DAP)', '<font color="red">FOB Radès, Tunisie</font>'],
  ['[P]', 'Payment (several with a semicolon between)', '<font color="red">30 % à la commande, 70 % contre copie du B/L</font>'],
  ['[V]', 'Valid for at least 30 days, until', '<font color="red">10 décembre 2026</font>'],
  ['[L]', 'Lead time in days', '<font color="red">entre 4 et 5 semaines</font>'],
  ['[1A]', 'Price for 1,200 pairs', '<font color="red">0,87 € la paire</font>'],
  ['[1B]', 'Price for 6,000 pairs', '<font color="red">0,83 € la paire</font>'],
  ['[1M]', 'Minimum quantity', '<font color="red">600 paires</font>'],
  ['[2A]', 'Price for 600 pieces', '<font color="red">nous ne fabriquons pas de savon</font>'],
  ['[3A]', 'Price for 2,500 kg', '<font color="red">1,09 € le kilo</font>'],
])}
</table><div>Bien cordialement,<br>Leïla</div></body></html>`,
    means: {
      delivery: 'FOB Radès, Tunisie',
      payment: 'TT_30_70_BL',
      until: '2026-12-10',
      days: 35,
      1: 'PR 1200=0.87 6000=0.83 moq=600',
      2: 'none H87',
      3: 'KGM 2500=1.09',
    },
  },
  {
    id: 'columns drawn with strokes',
    rfq: 'valves',
    text: `Hello,

[RFQ-4F7K2MXA v1] Quotation form

| Code | Question         | Answer                                |
|------|------------------|---------------------------------------|
| C    | Currency         | USD                                   |
| D    | Delivery         | CIF Callao                            |
| P    | Payment          | T/T 30% in advance, 70% before loading |
| V    | Valid until      | 2026-11-30                            |
| L    | Lead time        | 7 weeks                               |
| 1A   | 500 pieces       | 14.10 USD per piece                   |
| 1B   | 2,000 pieces     | 13.60 USD per piece                   |
| 1M   | Minimum quantity | 500 pieces                            |

Regards
Nikos`,
    means: { delivery: 'CIF Callao', payment: 'TT_30_70_SHIP', until: '2026-11-30', days: 49, 1: 'H87 500=14.1 2000=13.6 moq=500' },
  },
  {
    id: 'the soap only as an amount',
    rfq: 'workwear',
    text: `[RFQ-8QZ3N5WD v2] Quotation form
[C] Currency: EUR
[D] Delivery term and place (FOB, DAP): DAP Hamburg
[P] Payment (several with a semicolon between): na 30 dagen, open account
[V] Valid for at least 30 days, until: 30 dagen
[L] Lead time in days: 2 à 3 weken
[1A] Price for 1,200 pairs: € 1,08 per paar
[1B] Price for 6,000 pairs: € 1,02 per paar
[2A] Price for 600 pieces: totaal € 276,00
[3A] Price for 2,500 kg: € 1,33 per kg
[END] End of the form

Met vriendelijke groet,
Joris van Dam`,
    // An amount where the price of one is asked: in all likelihood 0.46; one asks.
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-10-30',
      days: 21,
      1: 'PR 1200=1.08 6000=1.02',
      2: 'H87',
      3: 'KGM 2500=1.33',
      unclear: '2A',
    },
  },
]
