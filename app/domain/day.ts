import { z } from 'zod'
import { typedAs } from './typed-as.ts'

const isoDate = z.iso.date()
const isInRange = (day: string) => day >= '1900-01-01' && day <= '2999-12-31'
const isReadable = (text: string) => isoDate.safeParse(text).success

export const isDay = (text: string): boolean => isReadable(text) && isInRange(text)

/** A day as forms say it, within the years that trade is about: PostgreSQL knows no year zero. What is wrong with it is said once. */
export const Day = isoDate.refine((text) => !isReadable(text) || isInRange(text), { error: 'date' }).register(typedAs, { kind: 'day' })
