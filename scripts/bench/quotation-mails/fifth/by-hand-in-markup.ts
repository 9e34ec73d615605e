import type { MailByHand } from '../by-hand-lines.ts'

const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')

const listOf = (items: readonly string[]) => items.map((item) => `<li>${item}</li>`).join('\n')

/** Mails that are markup only. */
export const byHandInMarkup: MailByHand[] = [
  {
    id: 'a list with dots',
    rfq: 'valves',
    text: '',
    html: `<html><body><p>Hello sir,</p><p>[RFQ-4F7K2MXA v1] Quotation form</p><ul>
${listOf([
  '[D] Delivery term and place (FOB, CIF): <b>FOB Nhava Sheva</b>',
  '[P] Payment (several with a semicolon between): <b>100% T/T in advance</b>',
  '[V] Valid for at least 30 days, until: <b>30th Nov, 2026</b>',
  '[L] Lead time in days: <b>6 weeks</b>',
  '[1A] Price for 500 pieces: <b>USD 13.30/- per pc</b>',
  '[1B] Price for 2,000 pieces: <b>USD 12.70/- per pc</b>',
  '[1M] Minimum quantity: <b>100 pcs</b>',
])}
</ul><p>Regards,<br>Sneha Patil<br>Pune</p></body></html>`,
    means: {
      delivery: 'FOB Nhava Sheva',
      payment: 'TT_100',
      until: '2026-11-30',
      days: 42,
      1: 'H87 500=13.3 2000=12.7 moq=100',
    },
  },
  {
    id: 'a table with a column of one’s own remarks, all empty',
    rfq: 'workwear',
    text: '',
    html: `<html><body><div>Hi, filled as requested.</div><table border="1">
${rowsOf([
  ['Code', 'What is asked', 'Your answer', 'Our remarks'],
  ['[RFQ-8QZ3N5WD v2]', 'Write into the third column and send the file back as your answer to the letter.', '', ''],
  ['C', 'Currency', 'EUR', '&nbsp;'],
  ['D', 'Delivery term and place (FOB, DAP)', 'FOB Haiphong', '&nbsp;'],
  ['P', 'Payment (several with a semicolon between)', 'L/C at sight', '&nbsp;'],
  ['V', 'Valid for at least 30 days, until', '2026-11-30', '&nbsp;'],
  ['L', 'Lead time in days', '45', '&nbsp;'],
  ['1', 'Nitrile work gloves, size 9', '', ''],
  ['1U', 'Unit of the prices', 'pairs', '&nbsp;'],
  ['1A', 'Price for 1,200 pairs', '0.85', '&nbsp;'],
  ['1B', 'Price for 6,000 pairs', '0.80', '&nbsp;'],
  ['2', 'Hand soap bars, 100 g, neutral', '', ''],
  ['2U', 'Unit of the prices', 'pieces', '&nbsp;'],
  ['2A', 'Price for 600 pieces', 'N/A', '&nbsp;'],
  ['3', 'Cotton cleaning rags, white', '', ''],
  ['3U', 'Unit of the prices', 'kg', '&nbsp;'],
  ['3A', 'Price for 2,500 kg', '1.02', '&nbsp;'],
  ['3M', 'Minimum quantity', '1 ton', '&nbsp;'],
])}
</table><div>Lan</div></body></html>`,
    means: {
      delivery: 'FOB Haiphong',
      payment: 'LC_SIGHT',
      until: '2026-11-30',
      days: 45,
      1: 'PR 1200=0.85 6000=0.8',
      2: 'none H87',
      3: 'KGM 2500=1.02 moq=1000',
    },
  },
  {
    id: 'answers in blue in paragraphs below the questions',
    rfq: 'valves',
    text: '',
    html: `<html><body><p>Buenos días,</p><blockquote><p>[RFQ-4F7K2MXA v1] Quotation form</p>
<p>[C] Currency: USD</p>
<p>[D] Delivery term and place (FOB, CIF):</p><p><font color="blue">FOB Altamira</font></p>
<p>[P] Payment (several with a semicolon between):</p><p><font color="blue">Transferencia, 100% por anticipado</font></p>
<p>[V] Valid for at least 30 days, until:</p><p><font color="blue">31 de octubre de 2026</font></p>
<p>[L] Lead time in days:</p><p><font color="blue">5 semanas</font></p>
<p>[1] Ball valve DN50, stainless steel 304</p>
<p>[1U] Unit of the prices: pieces</p>
<p>[1A] Price for 500 pieces:</p><p><font color="blue">USD 15.25 c/u</font></p>
<p>[1B] Price for 2,000 pieces:</p><p><font color="blue">USD 14.60 c/u</font></p>
<p>[1M] Minimum quantity:</p><p><font color="blue">50 piezas</font></p>
<p>[END] End of the form</p></blockquote><p>Saludos,<br>Lucía Navarro</p></body></html>`,
    means: {
      delivery: 'FOB Altamira',
      payment: 'TT_100',
      until: '2026-10-31',
      days: 35,
      1: 'H87 500=15.25 2000=14.6 moq=50',
    },
  },
  {
    id: 'answers cut into pieces by the markup of the client',
    rfq: 'valves',
    text: '',
    html: `<html><body><div dir="auto"><div>Dear all,</div><div><br></div>
<div>[RFQ-4F7K2MXA v1]&nbsp;Quotation form</div>
<div>[D] Delivery term and place (FOB, CIF):&nbsp;<span>FOB</span>&nbsp;<span>Sokhna</span></div>
<div>[P] Payment (several with a semicolon between):<span>&nbsp;</span><span>L/C at <i>sight</i></span></div>
<div>[V] Valid for at least 30 days, until: <span>30</span><span>&nbsp;days</span></div>
<div>[L] Lead time in days: 40&nbsp;days</div>
<div>[1A] Price for 500 pieces: <b>$</b><b>14</b><b>.10</b></div>
<div>[1B] Price for 2,000 pieces: <b>$13</b><b>.40</b></div>
<div>[1M] Minimum quantity: 200</div>
<div>[END] End of the form</div></div></body></html>`,
    means: { delivery: 'FOB Sokhna', payment: 'LC_SIGHT', until: '2026-10-30', days: 40, 1: 'H87 500=14.1 2000=13.4 moq=200' },
  },
]
