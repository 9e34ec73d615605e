import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { htmlToText } from '#app/domain/mail/html-to-text.ts'
import { replySeparator } from '#app/domain/mail/separator.ts'
import { renderLetter } from '#emails/render-letter.tsx'

/** A letter as it goes out; `sent` is what the site knows of it when an answer comes. */
export type OurLetter = { subject: string; text: string; html: string; sent: string[] }

const from = { name: 'Mehmet Kaya', company: 'Bosphorus Pump Ltd.', country: 'TR' }
const dealing = {
  subject: 'Ball valve BT-Q41F-50',
  listingTitle: 'Ball valve BT-Q41F-50, stainless steel 304',
  from,
  threadUrl: 'https://quay.example/en/desk/threads/019f0000-0000-7000-8000-000000000001',
  inquiryRef: '4F7K2MXA',
  need: { kind: 'inquiry' as const, ref: '4F7K2MXA' },
}
const facts: readonly LetterFacts[] = [
  {
    name: 'inquiry-received',
    ...dealing,
    form: {
      message:
        'Good day,\n\nwe are looking for a supplier of ball valves DN50 in 304 for a water project. Please tell us your best price, whether a certificate EN 10204-3.1 is included, and when you could ship from the date of the deposit.\n\nRegards\nMehmet Kaya',
      quantity: '1200',
      unit: 'H87',
      country: 'TR',
      name: from.name,
      company: from.company,
      incoterm: 'FOB',
      destination: 'Tianjin',
      neededBy: '2026-12-01',
    },
  },
  {
    name: 'message-received',
    ...dealing,
    body: '您好，\n\n请确认以下几点：\n1. 阀座用什么材料？\n2. What is the test pressure of the body?\n3. 包装方式\n\n谢谢\nMehmet',
    files: [],
  },
  {
    name: 'message-received',
    ...dealing,
    body: 'Could you quote for 1,200 pieces as well?',
    files: [],
  },
]

/** Real letters, rendered as they go out, in the two languages that letters are written in. */
export async function ourLetters(): Promise<OurLetter[]> {
  const rendered: OurLetter[] = []
  for (const fact of facts)
    for (const lang of ['en', 'zh'] as const) {
      const { subject, text, html } = await renderLetter(fact, lang, replySeparator(lang))
      rendered.push({ subject, text, html, sent: [text, htmlToText(html)] })
    }
  return rendered
}
