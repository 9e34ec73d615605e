import type { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import type { DeclineReason, QuotationInput } from '#app/domain/quotations/quotation.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { CompanyKey } from '../companies/demo-company.ts'
import type { At } from '../demo-context.ts'

export type DemoGuest = { name: string; address: string }

type Terms = Omit<QuotationInput, 'validUntil'> & {
  /** Counted from the day of the seed; negative is a day that has passed. */
  validForDays: number
}

/** `by`: the owner speaks for a side unless a colleague is named by position. */
export type DemoStep = { at: At } & (
  | { say: string; by: 'buyer' | 'supplier'; lang: Language; colleague?: number }
  | { note: string; by: 'buyer' | 'supplier' }
  | { quote: Terms }
  | { accept: true }
  | { decline: DeclineReason; note?: string }
)

export type DemoDealing = {
  key: string
  listing: string
  buyer: CompanyKey | DemoGuest
  /** Language that the buyer reads and writes the inquiry in. */
  lang: Language
  at: At
  inquiry: InquiryForm
  steps: DemoStep[]
}

export const isGuest = (buyer: DemoDealing['buyer']): buyer is DemoGuest => typeof buyer === 'object'
