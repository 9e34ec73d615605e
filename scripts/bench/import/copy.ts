import type { Pool } from '#db/client.server.ts'

/** What storing a listing writes, by what the rows hang on, parents first. */
const tables = ['listings', 'listing_texts', 'listing_price_tiers', 'events'] as const

/**
 * The rows of a company taken out, and put back by `COPY` into the same tables with the same indexes, from files that the server reads
 * itself: milliseconds of the putting back. What waits for the index is noted by the import alone.
 */
export async function copyAgain(pool: Pool, companyId: string): Promise<{ rows: number; ms: number }> {
  const session = await pool.reserve()
  try {
    await session`set statement_timeout = 0`
    const [server] = await session<{ folder: string }[]>`select current_setting('data_directory') as folder`
    const fileOf = (table: string) => `'${server!.folder}/bench-${table}'`
    const own = `(select id from listings where company_id = '${companyId}')`
    for (const table of tables) {
      const key = table === 'listings' ? 'id' : table === 'events' ? 'subject_id' : 'listing_id'
      const whose = `${key} in ${own}`
      await session.unsafe(`copy (select * from ${table} where ${whose}) to ${fileOf(table)}`)
    }
    // Events are kept for ever from whoever has no right to switch the guard off.
    await session`set session_replication_role = replica`
    await session.unsafe(`delete from events where subject_id in ${own}`)
    await session`set session_replication_role = origin`
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
