import { sql } from 'drizzle-orm'
import type { DayOfRates } from '#app/domain/trade/read-rates.ts'
import type { Reader } from '#db/client.server.ts'
import { currencyRates } from '#db/schema/code-lists.ts'

const batch = 1000

/** Writes the rates of some days; a day that is there is corrected. Returns how many rates were written. */
export async function importRates({ db }: { db: Reader }, days: DayOfRates[], source: string): Promise<number> {
  const rows = days.flatMap(({ on, perEur }) => Object.entries(perEur).map(([currency, rate]) => ({ on, currency, perEur: rate, source })))
  for (let at = 0; at < rows.length; at += batch) {
    await db
      .insert(currencyRates)
      .values(rows.slice(at, at + batch))
      .onConflictDoUpdate({
        target: [currencyRates.on, currencyRates.currency],
        set: { perEur: sql`excluded.per_eur`, source: sql`excluded.source` },
      })
  }
  return rows.length
}
