import type { ToQuote } from '#app/domain/mail/letter-facts.ts'
import { quotationForm } from '#app/i18n/quotation-mail/write-form.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block } from './letter.ts'

/** The form of a quotation as the letter carries it, and as a workbook. */
export const formBlocks = ({ rfq, sheetUrl }: ToQuote, by: string, { t, lang }: ReaderSpeech): Block[] => [
  { kind: 'message', by, text: quotationForm(rfq, lang) },
  ...(sheetUrl === null ? [] : [{ kind: 'link', label: t('quotationMail:letter.sheet'), url: sheetUrl } as const]),
]
