import { z } from 'zod'

export const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '')

/** A field that may be left empty: browsers send it as an empty string. */
export const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional())
