import { eq } from 'drizzle-orm'
import { countIndexed, isSearchConfigured } from '#app/infra/search.server.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { onStage } from './on-stage.server.ts'

/** `degraded`: Meilisearch should answer and does not, the database does. Warming: it answers, and knows none of the listings there are. */
export async function searchHealth(db: Reader): Promise<{ state: 'ok' | 'degraded'; isWarming: boolean }> {
  if (!isSearchConfigured()) return { state: 'ok', isWarming: false }
  try {
    if (((await countIndexed()) ?? 0) > 0) return { state: 'ok', isWarming: false }
    const [shown] = await db
      .select({ id: listings.id })
      .from(listings)
      .innerJoin(companies, eq(companies.id, listings.companyId))
      .where(onStage)
      .limit(1)
    return { state: 'ok', isWarming: shown !== undefined }
  } catch {
    return { state: 'degraded', isWarming: false }
  }
}
