import { z } from 'zod'
import { isBlank } from '../../optional.ts'

/** Several values under one name, as ticks are sent: one, many or none; each once. */
export const oneOrMore = <T extends z.ZodType>(schema: T, most: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [...new Set([value].flat().filter((one) => !isBlank(one)))]),
    z.array(schema).max(most),
  )

/** A box that is ticked or not; in a table of values also `yes` and `no`. */
export const tick = z.preprocess((value) => value === true || value === 'on' || value === 'yes', z.boolean())
