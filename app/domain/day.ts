import { z } from 'zod'
import { typedAs } from './typed-as.ts'

const isoDate = z.iso.date()
const isInRange = (day: string) => day >= '1900-01-01' && day <= '2999-12-31'

export const isDay = (text: string): boolean => isoDate.safeParse(text).success && isInRange(text)

/** A day as forms say it, within the years that trade is about: PostgreSQL knows no year zero. */
export const Day = isoDate.refine(isInRange, { error: 'date' }).register(typedAs, { kind: 'day' })
