import type { Pool } from '#db/client.server.ts'

/** By what their rows hang on, parents first. */
const tables = ['listings', 'listing_texts', 'listing_price_tiers'] as const

/**
 * The rows of a company taken out, and put back by `COPY` into the same tables with the same indexes, from files that the server reads
 * itself: milliseconds of the putting back. What else an import writes (events, what waits for the index) is not among it.
 */
export async function copyAgain(pool: Pool, companyId: string): Promise<{ rows: number; ms: number }> {
  const session = await pool.reserve()
  try {
    await session`set statement_timeout = 0`
    const [server] = await session<{ folder: string }[]>`select current_setting('data_directory') as folder`
    const fileOf = (table: string) => `'${server!.folder}/bench-${table}'`
    for (const table of tables) {
      const whose =
        table === 'listings' ? `company_id = '${companyId}'` : `listing_id in (select id from listings where company_id = '${companyId}')`
      await session.unsafe(`copy (select * from ${table} where ${whose}) to ${fileOf(table)}`)
    }
    await session.unsafe(`delete from listings where company_id = '${companyId}'`)
    for (const table of tables) await session.unsafe(`vacuum analyze ${table}`)
    const since = performance.now()
    for (const table of tables) await session.unsafe(`copy ${table} from ${fileOf(table)}`)
    const ms = performance.now() - since
    const [counted] = await session.unsafe<{ n: number }[]>(`select count(*)::int as n from listings where company_id = '${companyId}'`)
    return { rows: counted!.n, ms }
  } finally {
    session.release()
  }
}
