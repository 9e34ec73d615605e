import type { Incoterm } from '../trade/incoterm.ts'
import type { PaymentTermCode } from '../trade/payment-term.ts'

/** What the buyer asks to be different; what is not named stays as it was quoted. */
export type CounterTerms = {
  lines: { no: number; unitPrice?: string; quantity?: string; leadTimeDays?: number }[]
  incoterm?: Incoterm
  namedPlace?: string
  paymentTerm?: PaymentTermCode
  validUntil?: string
  note?: string
}
