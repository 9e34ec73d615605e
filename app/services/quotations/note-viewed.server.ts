import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { isSealed } from './access.server.ts'

type Viewed = { threadId: string; buyerCompanyId: string; version?: number }

/** When the buyer first opened the version that stands; one that is sealed is before nobody's eyes. */
export async function noteViewed(tx: Transaction, of: Viewed, now: Date): Promise<void> {
  const isNew = and(eq(quotations.threadId, of.threadId), eq(quotations.buyerCompanyId, of.buyerCompanyId), isNull(quotations.viewedAt))
  const found = await tx
    .select({ id: quotations.id, version: quotations.currentVersion, rfq: rfqs })
    .from(quotations)
    .leftJoin(rfqs, eq(rfqs.id, quotations.rfqId))
    .where(isNew)
  for (const { id, version, rfq } of found)
    if (!isSealed(rfq, now) && (of.version ?? version) === version)
      await tx
        .update(quotations)
        .set({ viewedAt: now })
        .where(and(eq(quotations.id, id), eq(quotations.currentVersion, version)))
}
