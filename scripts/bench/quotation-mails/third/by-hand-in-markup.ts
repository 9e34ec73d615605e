import type { MailByHand } from '../by-hand-lines.ts'

const cells = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => `<tr>${row.map((cell) => `<td style="border:1px solid"><p class="MsoNormal">${cell}</p></td>`).join('')}</tr>`)
    .join('\n')

/** Mails that are markup only, as offices write them. */
export const byHandInMarkup: MailByHand[] = [
  {
    id: 'the workbook pasted as a table of cells',
    rfq: 'valves',
    text: '',
    html: `<html><body><p class="MsoNormal">Dear Sir/Madam,</p><p class="MsoNormal">Please see our best offer:</p><table border="1">
${cells([
  ['Code', 'What is asked', 'Your answer'],
  ['[RFQ-4F7K2MXA v1]', 'Write into the third column and send the file back as your answer to the letter.', ''],
  ['C', 'Currency', 'USD'],
  ['D', 'Delivery term and place (FOB, CIF)', 'FOB Nhava Sheva'],
  ['P', 'Payment (several with a semicolon between)', '100% advance T/T'],
  ['V', 'Valid for at least 30 days, until', '30-Nov-2026'],
  ['L', 'Lead time in days', '42 days'],
  ['N', 'Your own number', 'PN/26-27/0812'],
  ['1', 'Ball valve DN50, stainless steel 304', ''],
  ['1U', 'Unit of the prices', 'pieces'],
  ['1A', 'Price for 500 pieces', '13.05'],
  ['1B', 'Price for 2,000 pieces', '12.55'],
  ['1M', 'Minimum quantity', '100'],
  ['R', 'Remarks', 'MTC 3.1 with supply'],
])}
</table><p class="MsoNormal">Thanks &amp; Regards,<br>Prakash Kulkarni</p></body></html>`,
    means: {
      delivery: 'FOB Nhava Sheva',
      payment: 'TT_100',
      until: '2026-11-30',
      days: 42,
      number: 'PN/26-27/0812',
      remarks: 'MTC 3.1 with supply',
      1: 'H87 500=13.05 2000=12.55 moq=100',
    },
  },
  {
    id: 'the form as a table of two columns',
    rfq: 'workwear',
    text: '',
    html: `<html><body><div>Sayın ilgili,</div><div><br></div><table>
${cells([
  ['[RFQ-8QZ3N5WD v2]', 'Quotation form'],
  ['[D] Delivery term and place (FOB, DAP):', 'FOB Istanbul (Ambarlı)'],
  ['[P] Payment:', 'Cash against goods'],
  ['[V] Valid for at least 30 days, until:', '31.10.2026'],
  ['[L] Lead time in days:', '25'],
  ['[1A] Price for 1,200 pairs:', '0,87&nbsp;€'],
  ['[1B] Price for 6,000 pairs:', '0,82&nbsp;€'],
  ['[2A] Price for 600 pieces:', '0,40&nbsp;€'],
  ['[3A] Price for 2,500 kg:', '1,17&nbsp;€'],
  ['[END]', ''],
])}
</table><div>Saygılarımla<br>Elif Demir</div></body></html>`,
    means: {
      delivery: 'FOB Istanbul (Ambarlı)',
      until: '2026-10-31',
      days: 25,
      1: 'PR 1200=0.87 6000=0.82',
      2: 'H87 600=0.4',
      3: 'KGM 2500=1.17',
      unclear: 'P',
    },
  },
  {
    id: 'answers in red below the quoted lines',
    rfq: 'valves',
    text: '',
    html: `<html><body><div style="font-family:Calibri">Hi,<br>our answers in red below.<br>Marco</div>
<hr><div><b>From:</b> Quayside &lt;r@reply.quay.example&gt;<br><b>Sent:</b> Wednesday, September 30, 2026<br><b>Subject:</b> Ball valves</div>
<blockquote>
<div>[RFQ-4F7K2MXA v1] Quotation form</div>
<div>[C] Currency: USD <span style="color:red">EUR</span></div>
<div>[D] Delivery term and place (FOB, CIF): <span style="color:red">FOB La Spezia</span></div>
<div>[P] Payment (several with a semicolon between): <span style="color:red">L/C at sight</span></div>
<div>[V] Valid for at least 30 days, until: <span style="color:red">31 December 2026</span></div>
<div>[L] Lead time in days: <span style="color:red">8 weeks</span></div>
<div>[1] Ball valve DN50, stainless steel 304</div>
<div>[1U] Unit of the prices: pieces</div>
<div>[1A] Price for 500 pieces: <span style="color:red">19,80 EUR</span></div>
<div>[1B] Price for 2,000 pieces: <span style="color:red">18,40 EUR</span></div>
<div>[1M] Minimum quantity: <span style="color:red">100</span></div>
<div>[R] Remarks:</div><div>[END] End of the form</div></blockquote></body></html>`,
    // Two currencies stand in the form; all prices are in euros, and a reader of red and black sees which one holds.
    means: {
      currency: 'EUR',
      delivery: 'FOB La Spezia',
      payment: 'LC_SIGHT',
      until: '2026-12-31',
      days: 56,
      1: 'H87 500=19.8 2000=18.4 moq=100',
    },
  },
  {
    id: 'a table of one’s own for the prices, the rest in sentences',
    rfq: 'valves',
    text: '',
    html: `<html><body><p>[RFQ-4F7K2MXA v1] Quotation form</p>
<p>[D] Delivery term and place (FOB, CIF): FOB Ningbo<br>[P] Payment: 30% deposit, balance against B/L copy<br>[V] Valid: 30 days<br>[L] Lead time: 30 days</p>
<table><tbody>${cells([
      ['Item', 'Qty', 'Unit price (USD)'],
      ['1A', '500 pcs', '12.40'],
      ['1B', '2000 pcs', '11.90'],
    ])}</tbody></table><p>[END]</p></body></html>`,
    means: {
      delivery: 'FOB Ningbo',
      payment: 'TT_30_70_BL',
      until: '2026-10-30',
      days: 30,
      1: 'H87 500=12.4 2000=11.9',
    },
  },
]
