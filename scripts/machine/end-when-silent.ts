import type { Logger } from '#app/infra/log.server.ts'
import { connect, type Pool } from '#db/client.server.ts'
import { SILENT_DATABASE, watchDatabase } from '#scripts/machine/watchdog.ts'

/** Longer than a statement may take: a pool in which nothing came free for so long hangs. */
const stuckPoolMs = 60_000

/**
 * Ends this process when its database is silent: a query can hang for ever on a connection that died unnoticed, and a new process has
 * new connections. The server is asked past the pool, whose connections may all be at work; the pool itself has more patience.
 */
export function endWhenSilent({ url, pool, log }: { url: string; pool: Pool; log: Logger }): { stop(): Promise<void> } {
  const { pool: own } = connect(url, { max: 1, prepare: false })
  const end = (what: string) => () => {
    log.fatal({ exitCode: SILENT_DATABASE }, `${what}; this process ends`)
    process.exit(SILENT_DATABASE)
  }
  const watching = [
    watchDatabase({ ask: () => own`select 1`, onSilent: end('the database was silent for 15 s') }),
    watchDatabase({ ask: () => pool`select 1`, onSilent: end('the pool was stuck for 60 s'), silentMs: stuckPoolMs }),
  ]
  return {
    async stop() {
      for (const one of watching) one.stop()
      await own.end({ timeout: 1 })
    },
  }
}
