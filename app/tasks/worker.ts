import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { run, Logger, type TaskList, type WorkerEvents } from 'graphile-worker'
import { tasks, type TaskName } from '#app/domain/tasks.ts'
import type { Context } from '#app/services/context.server.ts'
import { sourceLanguage } from '#app/i18n/languages.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { beat, sayGoodbye } from '#app/services/heartbeat.server.ts'
import { prepareIndexes } from '#app/services/search/index-changes.server.ts'
import { enqueueIndexing } from '#app/services/search/enqueue-indexing.server.ts'
import { enqueue, isFromBackup, providerFlag } from '#app/services/tasks.server.ts'
import { Postponed } from './handler.ts'
import { registry, timetable } from './registry.ts'

const beatEveryMs = 5000
/** Of the tasks that are under way at a time: they wait for the provider's rate, and everything else goes on beside them. */
const atProviderAtOnce = 5

/** Runs the tasks of the registry until it is stopped; its heartbeat frees the tasks of workers that died. */
export async function startWorker({
  db,
  log,
  databaseUrl,
  concurrency = 9,
}: Pick<Context, 'db' | 'log'> & { databaseUrl: string; concurrency?: number }) {
  const names = Object.keys(tasks) as TaskName[]
  const taskList: TaskList = Object.fromEntries(names.map((name) => [name, runTask(name)]))
  const events = new EventEmitter() as WorkerEvents
  let poolId: string | undefined
  let atProvider = 0
  // The id that locks jobs is the pool's, and it is told only in this event.
  events.on('pool:create', ({ workerPool }) => (poolId = workerPool.id))
  // Where it fails, the task that indexes does it again.
  await prepareIndexes({ db }).catch((error: unknown) => log.warn({ err: error }, 'the index could not be prepared'))
  const runner = await run({
    connectionString: databaseUrl,
    concurrency,
    maxPoolSize: concurrency + 2,
    pollInterval: 1000,
    noHandleSignals: true,
    crontab: timetable,
    forbiddenFlags: () => (atProvider >= atProviderAtOnce ? [providerFlag] : null),
    events,
    taskList,
    logger: new Logger((scope) => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn({ task: scope.taskIdentifier, jobId: scope.jobId }, message.slice(0, 300))
    }),
  })
  const pulse = async () => {
    try {
      if (poolId) await beat(db, poolId)
    } catch (error) {
      log.warn({ err: error }, 'no heartbeat')
    }
  }
  await pulse()
  const timer = setInterval(() => void pulse(), beatEveryMs)
  // An index that was lost or is new fills without anybody changing anything. Where a long transaction holds the task, it will ask itself.
  await inTransaction({ db }, (tx) => enqueueIndexing(tx)).catch((error: unknown) =>
    log.warn({ err: error }, 'nobody asked for the index to be looked at'),
  )

  function runTask<T extends TaskName>(name: T): TaskList[string] {
    return async (payload, { job }) => {
      const isRestored = isFromBackup(payload)
      const ctx = { db, log, locale: sourceLanguage, actor: { kind: 'system', task: name }, isRestored } as const
      const checked = tasks[name].parse(payload)
      const taken = job.flags?.[providerFlag] ? 1 : 0
      atProvider += taken
      try {
        await registry[name](ctx, checked as never)
      } catch (error) {
        if (!(error instanceof Postponed)) throw error
        const options = { jobKey: job.key ?? undefined, priority: job.priority, runAt: error.until ?? new Date(job.run_at), isRestored }
        await inTransaction({ db }, (tx) => enqueue(tx, name, checked as never, options))
      } finally {
        atProvider -= taken
      }
    }
  }

  return {
    /** Finishes what is under way; what takes too long is handed back, and whoever calls ends the process. */
    async stop(finishMs = 5000) {
      clearInterval(timer)
      const isFinished = await Promise.race([runner.stop().then(() => true), pause(finishMs, false, { ref: false })])
      if (!isFinished) log.warn({}, 'tasks are handed back unfinished')
      if (poolId) await sayGoodbye(db, poolId)
    },
  }
}
