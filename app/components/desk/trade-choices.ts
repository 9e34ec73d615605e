import { currencyCodes } from '#app/domain/trade/currency.ts'
import { incoterms } from '#app/domain/trade/incoterm.ts'
import { paymentTermCodes } from '#app/domain/trade/payment-term.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Choice, ChoiceGroup } from '../ui/field.tsx'

/** What most trade is priced in. */
const frequent = ['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'INR', 'AED', 'TRY', 'BRL', 'MXN', 'VND']

const asChoice = (code: string): Choice => ({ value: code, label: code })

/** Every currency, those that most trade is priced in first. */
export const currencyChoices = ({ t }: ReaderSpeech): ChoiceGroup[] => [
  { label: t('quotation:currency.frequent'), choices: frequent.map(asChoice) },
  { label: t('quotation:currency.others'), choices: currencyCodes.filter((code) => !frequent.includes(code)).map(asChoice) },
]

export const incotermChoices = ({ t }: ReaderSpeech): Choice[] =>
  incoterms.map((code) => ({ value: code, label: t('inquiry:incotermChoice', { code, name: t(`trade:incoterm.${code}`) }) }))

export const paymentTermChoices = ({ t }: ReaderSpeech): Choice[] =>
  paymentTermCodes.map((code) => ({ value: code, label: t(`trade:paymentTerm.${code}`) }))
