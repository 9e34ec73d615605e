import Big from 'big.js'
import { z } from 'zod'
import { typedAs, type Counted } from '../typed-as.ts'

/** What `numeric(18,6)` holds: at most 12 digits before the point and 6 after it, no sign, no exponent. */
const decimal = /^\d{1,12}(\.\d{1,6})?$/

export function isDecimal(value: string): boolean {
  return decimal.test(value)
}

export function isPositiveDecimal(value: string): boolean {
  return isDecimal(value) && /[1-9]/.test(value)
}

/** The one spelling of a decimal: `0012.500` and PostgreSQL's `12.500000` are `12.5`. */
export function canonicalDecimal(value: string): string {
  return new Big(value).toFixed()
}

/** Negative, zero or positive, as `sort` wants it. */
export function compare(a: string, b: string): number {
  return new Big(a).cmp(b)
}

/** A quantity or a price as a form says it; comes out in its one spelling. */
export const positiveDecimal = (counted?: Counted) =>
  z
    .string()
    .trim()
    .regex(decimal, { error: 'number', abort: true })
    .refine(isPositiveDecimal, { error: 'positive', abort: true })
    .transform(canonicalDecimal)
    .register(typedAs, { kind: 'number', counted })

export const PositiveDecimal = positiveDecimal()
