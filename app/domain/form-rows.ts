import { z } from 'zod'
import { isBlank } from './optional.ts'

const saysNothing = (value: unknown): boolean => value === undefined || isBlank(value) || (Array.isArray(value) && value.every(isBlank))
const isEmptyRow = (row: object) => Object.values(row).every(saysNothing)

/**
 * Rows of a form that come and go by buttons: `markets[0].country`. Rows left empty are none; what is wrong with one is said at the
 * row where it was typed. `isEmpty`: where a row says something by itself, such as what it asks; `tooMany`: what is said of more than there
 * may be.
 */
export const formRows = <S extends z.ZodType<object>>(
  row: S,
  most: number,
  isEmpty: (typed: object) => boolean = isEmptyRow,
  tooMany: { error: string; params?: Record<string, number> } = { error: 'too_many', params: { max: most } },
) =>
  z.preprocess(
    (rows) =>
      Array.isArray(rows) ? Array.from(rows, (one) => (typeof one === 'object' && one !== null && isEmpty(one) ? undefined : one)) : [],
    z
      .array(row.optional())
      .transform((all) => all.filter((one) => one !== undefined))
      .pipe(z.array(z.custom<z.output<S>>()).refine((all) => all.length <= most, tooMany)),
  )

/** The lines that hold something, each with its place in the form: where one is wrong the empty ones are still among them. */
export const filledRows = <R>(rows: (R | undefined)[]): { at: number; row: R }[] =>
  rows.flatMap((row, at) => (row === undefined ? [] : [{ at, row }]))

/** One thing a line, as text fields take them; stored as a list. What cannot be read is said with its line. */
export const formLines = <S extends z.ZodType<string>>(line: S, most: number) =>
  z.preprocess(
    (typed) =>
      [typed ?? ''].flat().flatMap((text) => (typeof text === 'string' ? text.split('\n').filter((one) => !isBlank(one)) : [text])),
    z
      .array(z.string())
      .max(most)
      .transform((all, ctx) =>
        all.map((text) => {
          const read = line.safeParse(text.trim())
          if (!read.success) ctx.addIssue({ code: 'custom', message: 'line', params: { line: text.trim().slice(0, 60) } })
          return read.data ?? text
        }),
      ),
  )

/** Several values under one name: none, one or many, each once. */
export const oneOrMore = <S extends z.ZodType>(schema: S, most: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [...new Set([value].flat().filter((one) => !isBlank(one)))]),
    z.array(schema).max(most),
  )

/** Boxes of one name: none, one or several of a list. */
export const formTicks = <T extends string>(choices: readonly T[]) => oneOrMore(z.enum(choices), choices.length)

/** A box that is ticked or not; in a table of values also `yes` and `no`. */
export const formTick = z.preprocess((value) => value === true || value === 'on' || value === 'yes', z.boolean())
