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

const digits = (before: number, after: number) => new RegExp(`^0*\\d{1,${before}}(\\.\\d{1,${after}}0*)?$`)

/** A quantity or a price as a form says it; comes out in its one spelling. `within`: how many digits its column has on either side of the point. */
export const positiveDecimal = (counted?: Counted, within: [before: number, after: number] = [12, 6]) =>
  z
    .string()
    .trim()
    .regex(decimal, { error: 'number', abort: true })
    .refine(isPositiveDecimal, { error: 'positive', abort: true })
    .refine((value) => digits(...within).test(value), { error: 'digits', params: { before: within[0], after: within[1] }, abort: true })
    .transform(canonicalDecimal)
    .register(typedAs, { kind: 'number', counted })

/** The same where nothing is a figure, too: a sample may be free. */
export const amount = (counted?: Counted) =>
  z
    .string()
    .trim()
    .regex(decimal, { error: 'number', abort: true })
    .transform(canonicalDecimal)
    .register(typedAs, { kind: 'number', counted })

/** A figure that may lie below zero, such as a temperature. */
export const signedDecimal = (counted?: Counted) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,12}(\.\d{1,6})?$/, { error: 'number', abort: true })
    .transform((value) => canonicalDecimal(value).replace(/^-0$/, '0'))
    .register(typedAs, { kind: 'number', counted, isSigned: true })

export const PositiveDecimal = positiveDecimal()

/** Whether whole steps lead up to it. */
export function isMultiple(value: string, step: string): boolean {
  return new Big(value).mod(step).eq(0)
}
