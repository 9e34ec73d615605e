import { eq, sql } from 'drizzle-orm'
import type { RateSet } from '#app/domain/trade/exchange.ts'
import { canonicalDecimal } from '#app/domain/trade/quantity.ts'
import type { Reader } from '#db/client.server.ts'
import { currencyRates } from '#db/schema/code-lists.ts'

/** The rates of the last day that is known, all of one day; null where none was ever loaded. */
export async function readRates(db: Reader): Promise<RateSet | null> {
  const rows = await db
    .select()
    .from(currencyRates)
    .where(eq(currencyRates.on, sql`(select max(${currencyRates.on}) from ${currencyRates})`))
  const [first] = rows
  if (!first) return null
  return { on: first.on, source: first.source, perEur: Object.fromEntries(rows.map((row) => [row.currency, canonicalDecimal(row.perEur)])) }
}
