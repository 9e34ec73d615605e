import { once } from 'node:events'
import type { Pool } from '#db/client.server.ts'

/** By what their rows hang on, parents first. */
const tables = ['listings', 'listing_texts', 'listing_price_tiers'] as const

/**
 * The rows of a company taken out, and put back by `COPY` into the same tables with the same indexes: milliseconds of the putting back.
 * What else an import writes (events, what waits for the index) is not among it.
 */
export async function copyAgain(pool: Pool, companyId: string): Promise<{ rows: number; ms: number }> {
  const session = await pool.reserve()
  try {
    const saved: Buffer[][] = []
    for (const table of tables) {
      const whose =
        table === 'listings' ? `company_id = '${companyId}'` : `listing_id in (select id from listings where company_id = '${companyId}')`
      const stream = await session.unsafe(`copy (select * from ${table} where ${whose}) to stdout`).readable()
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      saved.push(parts)
    }
    await session.unsafe(`delete from listings where company_id = '${companyId}'`)
    for (const table of tables) await session.unsafe(`vacuum analyze ${table}`)
    const since = performance.now()
    for (const [index, table] of tables.entries()) {
      const stream = await session.unsafe(`copy ${table} from stdin`).writable()
      for (const part of saved[index]!) if (!stream.write(part)) await once(stream, 'drain')
      stream.end()
      await once(stream, 'finish')
    }
    const ms = performance.now() - since
    const [counted] = await session.unsafe<{ n: number }[]>(`select count(*)::int as n from listings where company_id = '${companyId}'`)
    return { rows: counted!.n, ms }
  } finally {
    session.release()
  }
}
