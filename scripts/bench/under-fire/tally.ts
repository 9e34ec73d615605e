import type { Pool } from '#db/client.server.ts'
import type { Asked } from './ask.ts'
import type { Parties } from './parties.ts'

export type Tally = {
  accepted: number
  /** In the database, of these buyers. */
  stored: number
  /** Accepted, and their thread is not there. */
  lost: number
  /** Stored beyond the first of the same form. */
  doubled: number
  /** Per (event, reader, letter). */
  letters: { due: number; min: number; max: number; missing: number; repeated: number; untold: number }
}

/** Holds what was answered and what the provider accepted against the database. */
export async function tally(pool: Pool, { buyers, supplierIds }: Parties, asked: Asked[], accepted: Map<string, number>): Promise<Tally> {
  const buyerIds = buyers.map(({ companyId }) => companyId)
  const stored = await pool<{ threadId: string; message: string }[]>`
    select t.id as "threadId", i.form->>'message' as message
    from inquiries i join threads t on t.inquiry_id = i.id where i.buyer_company_id = any(${buyerIds}::uuid[])`
  const threads = new Set(stored.map((row) => row.threadId))
  const answered = asked.flatMap(({ threadId }) => threadId ?? [])
  // From the events, not from the letters: one that was never written is missing too.
  const due = await pool<{ letterIds: string[]; isDelivered: boolean }[]>`
    select array_remove(array_agg(l.id::text), null) as "letterIds", bool_and(l.state = 'delivered') as "isDelivered"
    from events e
    join threads t on t.id = e.thread_id
    join members m on m.company_id = t.supplier_company_id
    left join letters l on l.event_id = e.id and l.recipient_id = m.person_id and l.name = 'inquiry-received'
    where e.name = 'inquiry.delivered' and t.supplier_company_id = any(${supplierIds}::uuid[])
    group by e.id, m.person_id`
  const times = due.map(({ letterIds }) => letterIds.reduce((sum, id) => sum + (accepted.get(id) ?? 0), 0))
  return {
    accepted: answered.length,
    stored: stored.length,
    lost: answered.filter((threadId) => !threads.has(threadId)).length,
    doubled: stored.length - new Set(stored.map((row) => row.message)).size,
    letters: {
      due: due.length,
      min: Math.min(...times),
      max: Math.max(...times),
      missing: times.filter((count) => count === 0).length,
      repeated: times.filter((count) => count > 1).length,
      /** Every event was told by then: whatever else they are, something else came in between. */
      untold: due.filter(({ isDelivered }) => !isDelivered).length,
    },
  }
}

/** Tasks that are still to be done, those that a killed worker holds among them. */
export async function countTasks(pool: Pool): Promise<number> {
  const [row] = await pool<{ n: number }[]>`select count(*)::int as n from graphile_worker._private_jobs where attempts < max_attempts`
  return row!.n
}
