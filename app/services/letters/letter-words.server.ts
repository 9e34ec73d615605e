import { sql } from 'drizzle-orm'
import { letters } from '#db/schema/letters.ts'

/** What a letter is about, by its ids alone: the words of a mail that it answers go when its own words go. */
export const withoutWords = sql`${letters.subject} - 'quotationMail'`
