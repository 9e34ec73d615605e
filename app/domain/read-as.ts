import { z } from 'zod'

/** A text that is stored as `read` spells it. */
export const readAs = (read: (typed: string) => string | null, error: string) =>
  z
    .string()
    .max(60)
    .refine((typed) => read(typed) !== null, { error, abort: true })
    .transform((typed) => read(typed) ?? typed)
