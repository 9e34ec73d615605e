import { and, eq, isNull } from 'drizzle-orm'
import { conflict } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { dataExports } from '#db/schema/people.ts'
import { lockPerson } from '../accounts/lock-person.server.ts'
import type { PersonContext } from '../accounts/sessions.server.ts'
import { inTransaction } from '../context.server.ts'
import { consume } from '../limits.server.ts'
import { enqueue } from '../tasks.server.ts'

const lifetimeMs = 7 * 24 * 3600_000

/** When a copy that is made or asked for now goes again. */
export const exportEnd = (now: Date): Date => new Date(now.getTime() + lifetimeMs)

/** Somebody asks for a copy of what is kept about them: one at a time, one a day. */
export async function requestExport(ctx: PersonContext): Promise<void> {
  const { personId } = ctx.person
  await inTransaction(ctx, async (tx, now) => {
    await lockPerson(tx, personId)
    const [waiting] = await tx
      .select({ id: dataExports.id })
      .from(dataExports)
      .where(and(eq(dataExports.personId, personId), isNull(dataExports.readyAt)))
    if (waiting) throw conflict('account.export_waits')
    await consume(tx, 'export:person', personId, now)
    const id = newId(now.getTime())
    await tx.insert(dataExports).values({ id, personId, createdAt: now, expiresAt: exportEnd(now) })
    await enqueue(tx, 'make-export', { dataExportId: id }, { jobKey: `export:${id}` })
  })
}
