import { and, asc, desc, eq, isNotNull, min, ne, sql } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { Health, MailState, Storage, TaskState } from '#app/domain/operation/health.ts'
import { readDisk } from '#app/infra/storage.server.ts'
import type { Database, Reader } from '#db/client.server.ts'
import { files, fileVariants } from '#db/schema/files.ts'
import { letters, suppressions, webhookEvents } from '#db/schema/letters.ts'
import { backups } from '#db/schema/operation.ts'
import type { StaffActor } from '#app/domain/actor.ts'
import type { Context } from '../context.server.ts'
import { readAccount } from '../letters/mail-account.server.ts'
import { readDrift } from '../search/read-drift.server.ts'
import { readMeasures, type Measures } from './read-measures.server.ts'
import { readVersions } from './read-versions.server.ts'

const mostLetters = 50

/** How the site stands, for those who look after it. */
export async function readHealth({ db }: Context<StaffActor>): Promise<Health> {
  const measures = await readMeasures(db)
  const [tasks, drift, mail, storage, versions, made, restored] = await Promise.all([
    withErrors(db, measures),
    readDrift(db),
    readMail(db, measures),
    readStorage(db),
    readVersions(db),
    lastOf(db, 'made'),
    lastOf(db, 'restored'),
  ])
  return { tasks, workers: measures.workers, drift, mail, storage, versions, lastBackup: made, restoredFrom: restored?.takenAt ?? null }
}

/** Tasks that there is something to say about, with what stopped the last of those that failed. */
async function withErrors(db: Reader, { tasks }: Measures): Promise<TaskState[]> {
  const errors = await db.execute<{ task: string; error: string }>(sql`
    select distinct on (t.identifier) t.identifier as task, j.last_error as error
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts >= j.max_attempts and j.locked_at is null and j.last_error is not null
    order by t.identifier, j.updated_at desc`)
  const errorOf = new Map(errors.map(({ task, error }) => [task, error.slice(0, 300)]))
  return tasks
    .filter((one) => one.waiting + one.due + one.running + one.failed > 0)
    .sort((a, b) => b.failed - a.failed || b.lagSeconds - a.lagSeconds)
    .map((one) => ({ ...one, lastError: errorOf.get(one.task) ?? null }))
}

async function readMail(db: Database, measures: Measures): Promise<MailState> {
  const [queued] = await db
    .select({ at: min(letters.createdAt) })
    .from(letters)
    .where(eq(letters.state, 'queued'))
  const [event] = await db.select({ at: webhookEvents.receivedAt }).from(webhookEvents).orderBy(desc(webhookEvents.receivedAt)).limit(1)
  const first = await db
    .select({ id: letters.id, name: letters.name, to: letters.toAddress, failure: letters.failure, createdAt: letters.createdAt })
    .from(letters)
    .where(and(eq(letters.state, 'unknown'), isNotNull(letters.toAddress)))
    .orderBy(asc(letters.createdAt))
    .limit(mostLetters)
  const total = measures.letters.find(({ state }) => state === 'unknown')?.count ?? 0
  return {
    account: await readAccount(db, new Date()),
    letters: measures.letters,
    oldestQueuedAt: queued?.at ?? null,
    lastEventAt: event?.at ?? null,
    suppressed: await db.$count(suppressions),
    unknown: { total, first: first.map((letter) => ({ ...letter, to: letter.to! })) },
  }
}

async function readStorage(db: Reader): Promise<Storage> {
  const sum = (column: typeof files.size | typeof fileVariants.size) => sql<number>`coalesce(sum(${column}), 0)::float`
  const counted = sql<number>`count(*)::int`
  const [own] = await db
    .select({ count: counted, bytes: sum(files.size) })
    .from(files)
    .where(ne(files.state, 'erased'))
  const [made] = await db.select({ count: counted, bytes: sum(fileVariants.size) }).from(fileVariants)
  const bucket = env().S3_BUCKET ?? null
  return {
    files: own!.count + made!.count,
    bytes: own!.bytes + made!.bytes,
    disk: bucket ? null : await readDisk().catch(() => null),
    bucket,
  }
}

async function lastOf(db: Reader, kind: 'made' | 'restored') {
  const [row] = await db
    .select({ takenAt: backups.takenAt, bytes: backups.bytes })
    .from(backups)
    .where(eq(backups.kind, kind))
    .orderBy(desc(backups.at))
    .limit(1)
  return row ?? null
}
