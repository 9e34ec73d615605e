import { z } from 'zod'
import { oneOrMore } from '../../form-rows.ts'
import type { FieldProblem } from '../../errors.ts'
import { optional } from '../../optional.ts'
import { incoterms, placeProblem, type Incoterm } from '../../trade/incoterm.ts'
import { paymentTermCodes, type PaymentTermCode } from '../../trade/payment-term.ts'
import type { Location } from '../../trade/port.ts'
import { days } from '../../whole-number.ts'
import { required } from './required.ts'

const leadTime = optional(days(0, 730))

export const deliveryFields = {
  incoterm: optional(z.enum(incoterms)),
  namedPlace: optional(z.string().trim().min(2).max(100)),
  leadTimeDaysMin: leadTime,
  leadTimeDaysMax: leadTime,
  paymentTerms: oneOrMore(z.enum(paymentTermCodes), paymentTermCodes.length),
}

type Delivery = {
  incoterm?: Incoterm
  namedPlace?: string
  originCountry?: string
  leadTimeDaysMin?: number
  leadTimeDaysMax?: number
  paymentTerms?: PaymentTermCode[]
}

type Around = {
  companyCountry: string | null
  /** What the location list knows of `namedPlace`. */
  location: Location | null
}

/** `isPriced`: a price always says where the goods are handed over. */
export function deliveryProblems(delivery: Delivery, around: Around, isPriced: boolean): FieldProblem[] {
  const { leadTimeDaysMin: min, leadTimeDaysMax: max, paymentTerms = [] } = delivery
  const problems = required('leadTimeDaysMax', max)
  if (min !== undefined && max !== undefined && min > max) problems.push({ field: 'leadTimeDaysMax', code: 'at_least', values: { min } })
  if (paymentTerms.length === 0) problems.push({ field: 'paymentTerms', code: 'choose_one' })
  return [...problems, ...termProblems(delivery, around, isPriced)]
}

function termProblems({ incoterm, namedPlace, originCountry }: Delivery, around: Around, isPriced: boolean): FieldProblem[] {
  if (incoterm === undefined) return isPriced ? [{ field: 'incoterm', code: 'required' }] : []
  const exportCountries = [originCountry, around.companyCountry].filter((country) => country !== undefined && country !== null)
  const problem = placeProblem({ incoterm, namedPlace, location: around.location, exportCountries })
  return problem ? [{ field: 'namedPlace', code: problem, values: { incoterm } }] : []
}
