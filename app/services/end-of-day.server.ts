import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'

/** The moment at which a day ends in a time zone. */
export async function endOfDay(db: Reader, day: string, timeZone: string): Promise<Date> {
  const [row] = await db.execute<{ end: string }>(sql`select ((${day}::date + 1)::timestamp at time zone ${timeZone})::text as end`)
  return new Date(row!.end)
}

/** The last moment that still belongs to a day in a time zone: told to the minute, it names the day. */
export const lastSecondOf = async (db: Reader, day: string, timeZone: string): Promise<Date> =>
  new Date((await endOfDay(db, day, timeZone)).getTime() - 1000)
