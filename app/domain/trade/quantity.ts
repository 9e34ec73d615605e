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

/** First whether it is a figure at all, then whether it lies where it may, then how many digits it has: each is told as what it is. */
const figure = () =>
  z
    .string()
    .trim()
    .regex(/^-?\d+(\.\d+)?$/, { error: 'number', abort: true })
const isWithin = (before: number, after: number) => (value: string) => digits(before, after).test(value)

/** A quantity or a price as a form says it; comes out in its one spelling. `within`: how many digits its column has on either side of the point. */
export const positiveDecimal = (counted?: Counted, [before, after]: [before: number, after: number] = [12, 6]) =>
  figure()
    .refine((value) => /^[^-]*[1-9]/.test(value), { error: 'positive', abort: true })
    .refine(isWithin(before, after), { error: 'digits', params: { before, after }, abort: true })
    .transform(canonicalDecimal)
    .register(typedAs, { kind: 'number', counted })

/** The same where nothing is a figure, too: a sample may be free. */
export const amount = (counted?: Counted) =>
  figure()
    .refine((value) => !value.startsWith('-'), { error: 'at_least', params: { min: 0 }, abort: true })
    .refine(isWithin(12, 6), { error: 'digits', params: { before: 12, after: 6 }, abort: true })
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
