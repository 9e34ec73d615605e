import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import type { ReaderSpeech } from './reader.tsx'

/** Terms in one line: their names have commas and words for "or" of their own. */
export const paymentWords = (codes: readonly PaymentTermCode[], { t }: Pick<ReaderSpeech, 't'>): string =>
  codes.map((code) => t(`trade:paymentTerm.${code}`)).join(t('common:between'))
