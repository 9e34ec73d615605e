import type { FormValues } from '#app/domain/form.ts'
import type { Language } from '#app/i18n/languages.ts'
import { readQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { rfqDocument } from '#tests/rfq-document.ts'

const base = rfqDocument({ ref: '4F7K2MXA' })
const rfq = rfqDocument({
  ref: '4F7K2MXA',
  currency: 'USD',
  lines: [{ ...base.lines[0]!, breaks: [{ quantity: '500', unit: 'H87' }] }],
})

/** What one answer of the form means: its values, and what is asked back. */
export function means(
  code: string,
  said: string,
  more: Record<string, string> = {},
  lang: Language = 'en',
): FormValues & { asked: string } {
  const answers = Object.entries({ ...more, [code]: said }).map(([one, text]) => `[${one}] ${text}`)
  const text = ['[RFQ-4F7K2MXA v1] Quotation form', ...answers, '[END] End of the form'].join('\n')
  const found = readQuotationMail({ texts: [text], sheets: [] }, [rfq], { lang, today: '2026-09-30' })
  if (found.is !== 'read') throw new Error(found.is)
  const { values, unclear } = found.read
  return { ...values, asked: unclear.map((one) => one.code).join(' ') }
}
