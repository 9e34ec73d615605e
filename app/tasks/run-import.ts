import { beginPace } from '#app/services/imports/pace.server.ts'
import { openStore } from '#app/services/imports/store-rows.server.ts'
import type { Handler } from './handler.ts'

/** Stores an import batch by batch. Running it again goes on behind the last batch that is there. */
export const runImport: Handler<'run-import'> = async (ctx, { importId }) => {
  const store = await openStore(ctx, importId)
  if (!store) return
  const rest = await beginPace(ctx)
  for (;;) {
    const startedAt = performance.now()
    const { stored, isDone } = await store.next()
    if (isDone) return
    await rest({ rows: stored, ms: performance.now() - startedAt })
  }
}
