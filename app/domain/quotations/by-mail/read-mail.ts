import type { FormValues } from '../../form.ts'
import type { UnitCode } from '../../trade/unit.ts'
import type { PaymentTermCode } from '../../trade/payment-term.ts'
import type { Incoterm } from '../../trade/incoterm.ts'

/** Why what was written is not taken; what stands beside it is what its author has to choose from. */
export type Why =
  | { is: 'two_ways'; one: string; other: string }
  | { is: 'twice'; all: string[] }
  | {
      is:
        | 'figure'
        | 'no_price'
        | 'one_figure'
        | 'too_long'
        | 'positive'
        | 'currency_open'
        | 'unit_unknown'
        | 'days'
        | 'working_days'
        | 'term_open'
        | 'place_open'
        | 'payment_open'
        | 'day'
        | 'day_past'
        | 'stray'
    }
  | { is: 'currency_differs'; currency: string }
  | { is: 'unit_differs' | 'unit_open'; unit: UnitCode }
  | { is: 'unit_quantity'; quantity: string; asked: UnitCode; unit: UnitCode }
  | { is: 'term_two'; terms: Incoterm[] }
  | { is: 'payment_two'; terms: PaymentTermCode[] }
  | { is: 'edition'; year: string }
  | { is: 'too_much'; most: number }

/** `code`: of the form's field, empty for a line that belongs to none. */
export type Unclear = { code: string; said: string; why: Why }

/**
 * A quotation that came by mail: fields of the quotation's form, the codes that they were read from, and what was not taken or left out.
 * `assumed`: fields that hold what the RFQ asked for, since nothing was written there.
 */
export type ReadMail = { values: FormValues; understood: string[]; unclear: Unclear[]; missing: string[]; assumed: string[] }

/** What a further mail says anew: nothing that was written before gives way to what nobody wrote. */
export const saidAnew = ({ values, assumed }: ReadMail): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !assumed.includes(name)))
