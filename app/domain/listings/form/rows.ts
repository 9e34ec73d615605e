import { z } from 'zod'
import { isBlank } from '../../optional.ts'

const saysNothing = (value: unknown): boolean => value === undefined || isBlank(value) || (Array.isArray(value) && value.every(isBlank))

const isEmptyRow = (row: object) => Object.values(row).every(saysNothing)

/** The rows of a table in a form. Those left empty are none; what is wrong with another is named by where it stands among all. */
export const filledRows = <T extends z.ZodType>(row: T, most: number, isEmpty: (typed: object) => boolean = isEmptyRow) => {
  const read = (typed: unknown) => (typeof typed === 'object' && typed !== null && isEmpty(typed) ? undefined : typed)
  return z.preprocess(
    (rows) => (Array.isArray(rows) ? Array.from(rows, read) : []),
    z
      .array(row.optional())
      .max(most)
      .transform((rows) => rows.filter((one): one is z.output<T> => one !== undefined)),
  )
}
