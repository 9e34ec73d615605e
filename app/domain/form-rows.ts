import { z } from 'zod'
import { isBlank } from './optional.ts'

const isEmptyRow = (row: unknown) =>
  row === undefined ||
  (typeof row === 'object' && row !== null && Object.values(row).every((value) => value === undefined || isBlank(value)))

/**
 * Rows of a form that come and go by buttons: `markets[0].country`. Rows left empty are none; what is wrong with one is said at the
 * row where it was typed.
 */
export const formRows = <S extends z.ZodType<object>>(row: S, most: number) =>
  z
    .array(z.preprocess((one) => (isEmptyRow(one) ? undefined : one), row.optional()))
    .default([])
    .transform((all) => all.filter((one) => one !== undefined))
    .pipe(z.array(z.custom<z.output<S>>()).max(most))

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

/** Boxes of one name: none, one or several of a list. */
export const formTicks = <T extends string>(choices: readonly T[]) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [...new Set([value].flat().filter((one) => !isBlank(one)))]),
    z.array(z.enum(choices)),
  )

/** One box: there or not. */
export const formTick = z.preprocess((value) => value === 'on' || value === true, z.boolean())
