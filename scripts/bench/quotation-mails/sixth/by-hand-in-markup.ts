import type { MailByHand } from '../by-hand-lines.ts'

const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')

/** Mails that are markup only. */
export const byHandInMarkup: MailByHand[] = [
  {
    id: 'the old price struck through, the new one beside it',
    rfq: 'valves',
    text: '',
    html: `<html><body><div>Dear friend, revised as you asked:</div>
<div>[RFQ-4F7K2MXA v1] Quotation form</div>
<div>[D] Delivery term and place (FOB, CIF): FOB Ningbo</div>
<div>[P] Payment (several with a semicolon between): L/C at sight</div>
<div>[V] Valid for at least 30 days, until: 30 days</div>
<div>[L] Lead time in days: 30</div>
<div>[1A] Price for 500 pieces: <s>USD 12.80</s> <b>USD 12.30</b></div>
<div>[1B] Price for 2,000 pieces: USD 11.90</div>
<div>[END] End of the form</div></body></html>`,
    // Whoever sees the mail sees which price holds.
    means: { delivery: 'FOB Ningbo', payment: 'LC_SIGHT', until: '2026-10-30', days: 30, 1: 'H87 500=12.3 2000=11.9' },
  },
  {
    id: 'a table within a table, entities for signs',
    rfq: 'workwear',
    text: '',
    html: `<html><body><table><tr><td><p>Sehr geehrte Damen und Herren,</p><table border="1">
${rowsOf([
  ['[RFQ-8QZ3N5WD&nbsp;v2]', 'Quotation form', ''],
  ['[C]', 'Currency', 'EUR'],
  ['[D]', 'Delivery term and place (FOB, DAP)', 'DAP&nbsp;Hamburg'],
  ['[P]', 'Payment', 'Open account, 30&nbsp;days'],
  ['[V]', 'Valid for at least 30 days, until', '31.12.2026'],
  ['[L]', 'Lead time in days', '8&ndash;10'],
  ['[1A]', 'Price for 1,200 pairs', '&euro;&nbsp;1,15'],
  ['[1B]', 'Price for 6,000 pairs', '&euro;&nbsp;1,08'],
  ['[2A]', 'Price for 600 pieces', '&euro;&nbsp;0,55'],
  ['[3A]', 'Price for 2,500 kg', '&mdash;'],
])}
</table><p>Mit freundlichen Gr&uuml;&szlig;en<br>J&ouml;rg Brandt</p></td></tr></table></body></html>`,
    means: {
      delivery: 'DAP Hamburg',
      payment: 'OA_30',
      until: '2026-12-31',
      days: 10,
      1: 'PR 1200=1.15 6000=1.08',
      2: 'H87 600=0.55',
      3: 'none KGM',
    },
  },
  {
    id: 'answers between quotations that the client cut apart',
    rfq: 'valves',
    text: '',
    html: `<html><body><div dir="ltr">Hi, inline.</div><div class="gmail_quote"><blockquote class="gmail_quote"><div>[RFQ-4F7K2MXA v1] Quotation form</div><div>[C] Currency: USD</div><div>[D] Delivery term and place (FOB, CIF):</div></blockquote>
<div>FOB Jakarta</div>
<blockquote class="gmail_quote"><div>[P] Payment (several with a semicolon between):</div></blockquote>
<div>T/T in advance</div>
<blockquote class="gmail_quote"><div>[V] Valid for at least 30 days, until:</div></blockquote>
<div>31 Oct 2026</div>
<blockquote class="gmail_quote"><div>[L] Lead time in days:</div></blockquote>
<div>30 days</div>
<blockquote class="gmail_quote"><div>[1U] Unit of the prices: pieces</div><div>[1A] Price for 500 pieces:</div></blockquote>
<div>USD 13.00</div>
<blockquote class="gmail_quote"><div>[1B] Price for 2,000 pieces:</div></blockquote>
<div>USD 12.50</div>
<blockquote class="gmail_quote"><div>[1M] Minimum quantity:</div><div>[R] Remarks:</div><div>[END] End of the form</div></blockquote></div><div>Dewi</div></body></html>`,
    means: { delivery: 'FOB Jakarta', payment: 'TT_100', until: '2026-10-31', days: 30, 1: 'H87 500=13 2000=12.5' },
  },
  {
    id: 'as a typewriter writes',
    rfq: 'valves',
    text: '',
    html: `<html><body><pre>
[RFQ-4F7K2MXA v1] Quotation form
[C] Currency:                                   USD
[D] Delivery term and place (FOB, CIF):         FOB Odesa
[P] Payment (several with a semicolon between): T/T 50 % deposit, 50 % before shipment
[V] Valid for at least 30 days, until:          2026-11-20
[L] Lead time in days:                          28
[1A] Price for 500 pieces:                      13.15
[1B] Price for 2,000 pieces:                    12.65
[1M] Minimum quantity:                          150
[END] End of the form
</pre></body></html>`,
    means: { delivery: 'FOB Odesa', payment: 'TT_50_50', until: '2026-11-20', days: 28, 1: 'H87 500=13.15 2000=12.65 moq=150' },
  },
  {
    id: 'prices in a table of one’s own with the unit in a column',
    rfq: 'workwear',
    text: '',
    html: `<html><body><p>[RFQ-8QZ3N5WD v2] Quotation form</p>
<p>[C] Currency: EUR<br>[D] Delivery term and place (FOB, DAP): FOB Sfax<br>[P] Payment: L/C at sight<br>[V] Valid until: 30 November 2026<br>[L] Lead time: 28 days</p>
<table border="1">
${rowsOf([
  ['Code', 'Article', 'Price', 'Per'],
  ['1A', 'Gloves, 1,200 pairs', 'EUR 0.89', 'pair'],
  ['1B', 'Gloves, 6,000 pairs', 'EUR 0.84', 'pair'],
  ['2A', 'Soap, 600 pieces', 'EUR 0.36', 'piece'],
  ['3A', 'Rags, 2,500 kg', 'EUR 1.09', 'kg'],
])}
</table><p>[END]</p><p>Amine</p></body></html>`,
    means: {
      delivery: 'FOB Sfax',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 28,
      1: 'PR 1200=0.89 6000=0.84',
      2: 'H87 600=0.36',
      3: 'KGM 2500=1.09',
    },
  },
]
