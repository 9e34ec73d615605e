import { z } from 'zod'

/** A day as forms say it, within the years that trade is about: PostgreSQL knows no year zero. */
export const Day = z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2999-12-31', { error: 'date' })
