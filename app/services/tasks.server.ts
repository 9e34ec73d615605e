import { sql } from 'drizzle-orm'
import { tasks, type TaskName, type TaskPayload } from '#app/domain/tasks.ts'
import type { Transaction } from '#db/client.server.ts'

/**
 * Lower goes first: security letters, then the one task that search is brought up to date with (a queue of letters must not hide what
 * was just published), then relayed messages, then everything else.
 */
export const priorities = { security: -10, search: -5, message: 0, background: 10 } as const

export type TaskOptions = {
  jobKey?: string
  runAt?: Date
  priority?: number
  jobKeyMode?: 'replace' | 'preserve_run_at' | 'unsafe_dedupe'
  /** It follows from a task that waited in a backup: the mark goes on with it. */
  isRestored?: boolean
}

/** Whether a task waited in a backup, or follows from one that did. */
export const isFromBackup = (payload: unknown): boolean => (payload as { isRestored?: unknown } | null)?.isRestored === true

/** Writes a background task into the caller's transaction: task and data commit or vanish together. */
export async function enqueue<T extends TaskName>(tx: Transaction, name: T, payload: TaskPayload<T>, options: TaskOptions = {}): Promise<void> {
  const checked = { ...tasks[name].parse(payload), ...(options.isRestored ? { isRestored: true } : {}) }
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${name}::text,
      payload := ${JSON.stringify(checked)}::json,
      run_at := ${options.runAt?.toISOString() ?? null}::timestamptz,
      max_attempts := 25,
      job_key := ${options.jobKey ?? null}::text,
      priority := ${options.priority ?? priorities.background}::integer,
      job_key_mode := ${options.jobKeyMode ?? 'replace'}::text
    )`)
}
