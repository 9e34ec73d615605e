import { sql } from 'drizzle-orm'
import { laneOf, type Lane, type LetterName } from '#app/domain/mail/letter.ts'
import { tasks, type TaskName, type TaskPayload } from '#app/domain/tasks.ts'
import type { Transaction } from '#db/client.server.ts'

/**
 * Lower goes first: security letters, then the one task that search is brought up to date with (a queue of letters must not hide what
 * was just published), then what came and what letters are written of, then those letters, then everything else, and last the
 * letters that can wait: the provider takes so many a second, and behind them nothing else should stand.
 */
export const priorities = { security: -10, search: -5, message: 0, letter: 5, background: 10, bulk: 20 } as const

const priorityOfLane: Record<Lane, number> = { security: priorities.security, message: priorities.letter, bulk: priorities.bulk }

/** What asks the provider: its turn may take a while. */
const atProvider: TaskName[] = ['send-letter', 'receive-letter']
/** On tasks that may have to wait for the provider; workers take so many of them at a time (`tasks/worker.ts`). Urgent ones have none. */
export const providerFlag = 'provider'

export type TaskOptions = {
  jobKey?: string
  runAt?: Date
  priority?: number
  jobKeyMode?: 'replace' | 'preserve_run_at' | 'unsafe_dedupe'
  /** Tasks of one queue run one after the other, whichever worker takes them. */
  queue?: string
  /** It follows from a task that waited in a backup: the mark goes on with it. */
  isRestored?: boolean
}

/** Whether a task waited in a backup, or follows from one that did. */
export const isFromBackup = (payload: unknown): boolean => (payload as { isRestored?: unknown } | null)?.isRestored === true

/** Writes a background task into the caller's transaction: task and data commit or vanish together. */
export async function enqueue<T extends TaskName>(
  tx: Transaction,
  name: T,
  payload: TaskPayload<T>,
  options: TaskOptions = {},
): Promise<void> {
  const priority = options.priority ?? priorities.background
  const flags = atProvider.includes(name) && priority !== priorities.security ? `{${providerFlag}}` : null
  const checked = { ...tasks[name].parse(payload), ...(options.isRestored ? { isRestored: true } : {}) }
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${name}::text,
      payload := ${JSON.stringify(checked)}::json,
      queue_name := ${options.queue ?? null}::text,
      run_at := ${options.runAt?.toISOString() ?? null}::timestamptz,
      max_attempts := 25,
      job_key := ${options.jobKey ?? null}::text,
      priority := ${priority}::integer,
      flags := ${flags}::text[],
      job_key_mode := ${options.jobKeyMode ?? 'replace'}::text
    )`)
}

/** The one task that sends a letter, in the lane of its name: now, or at its time. */
export async function enqueueLetter(tx: Transaction, letter: { id: string; name: LetterName }, runAt?: Date): Promise<void> {
  const priority = priorityOfLane[laneOf(letter.name)]
  await enqueue(tx, 'send-letter', { letterId: letter.id }, { jobKey: `letter:${letter.id}`, priority, runAt })
}

/** The same for many letters of one name, in one statement. */
export async function enqueueLetters(tx: Transaction, name: LetterName, letters: { id: string; runAt: Date | null }[]): Promise<void> {
  if (letters.length === 0) return
  const priority = priorityOfLane[laneOf(name)]
  const flags = priority === priorities.security ? null : `{${providerFlag}}`
  await tx.execute(sql`
    select graphile_worker.add_jobs(array(
      select row('send-letter', json_build_object('letterId', given.id), null, given.run_at, 25, 'letter:' || given.id, ${priority}::int,
        ${flags}::text[])::graphile_worker.job_spec
      from jsonb_to_recordset(${JSON.stringify(letters.map(({ id, runAt }) => ({ id, run_at: runAt })))}::jsonb) as given (id uuid, run_at timestamptz)))`)
}
