import { z } from 'zod'
import { isBlank } from './optional.ts'
import { typedAs, type Counted } from './typed-as.ts'

const most = 999_999_999

function read(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed
  if (isBlank(typed)) return undefined
  return /^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : typed
}

/** A count as forms say it: digits and nothing else. An empty field is no zero. */
export const wholeNumber = (from: number, to = most, counted?: Counted) =>
  z.preprocess(read, z.number().int().min(from).max(to)).register(typedAs, { kind: 'number', counted })

export const days = (from: number, to: number) => wholeNumber(from, to, { unit: 'DAY' })

/** The version of a row that the person saw, as the form carries it back. */
export const Version = wholeNumber(1)
