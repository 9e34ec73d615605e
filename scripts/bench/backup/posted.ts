import type { Pool } from '#db/client.server.ts'

/** What a letter is to its reader: of which event, or with which button. Its id is another one when it was written again. */
export async function identitiesIn(pool: Pool): Promise<Map<string, string>> {
  const rows = await pool<{ id: string; identity: string }[]>`
    select id::text as id, concat_ws(' ', name, coalesce(event_id::text, to_address || ' ' || subject::text), recipient_id) as identity
    from letters`
  return new Map(rows.map(({ id, identity }) => [id, identity]))
}

/** How often each letter was accepted, by what it is; of one life, where what was accepted before is taken off. */
export function timesOf(accepted: Map<string, number>, before: Map<string, number>, identities: Map<string, string>): Map<string, number> {
  const times = new Map<string, number>()
  for (const [id, count] of accepted) {
    const more = count - (before.get(id) ?? 0)
    const identity = identities.get(id) ?? `unknown ${id}`
    if (more > 0) times.set(identity, (times.get(identity) ?? 0) + more)
  }
  return times
}

export type Fate = { letters: number; out: number; held: number; other: number }

/** What a site says of the letters that a backup holds, and of those about its events that were still to be written. */
export async function fateOf(pool: Pool, { eventIds, letterIds }: { eventIds: string[]; letterIds: string[] }): Promise<Fate> {
  const [row] = await pool<Fate[]>`
    select count(*)::int as letters,
      (count(*) filter (where provider_id is not null))::int as out,
      (count(*) filter (where state = 'unknown' and failure = 'restored'))::int as held,
      (count(*) filter (where provider_id is null and failure is distinct from 'restored'))::int as other
    from letters where event_id = any(${eventIds}::uuid[]) or id = any(${letterIds}::uuid[])`
  return row!
}

/** As if the tables and the queue had only been copied: nothing says that what waited may have gone out meanwhile. */
export async function forgetTheMarks(pool: Pool): Promise<void> {
  await pool`
    with waiting as (update letters set state = 'queued', failure = null where failure = 'restored' returning id)
    select graphile_worker.add_job('send-letter', payload := json_build_object('letterId', id), job_key := 'letter:' || id, max_attempts := 25)
    from waiting`
  await pool`update graphile_worker._private_jobs set payload = (payload::jsonb - 'isRestored')::json`
}
