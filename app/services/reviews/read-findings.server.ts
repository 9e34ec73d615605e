import { eq } from 'drizzle-orm'
import { prohibitedCode, prohibitedIn, type Findings } from '#app/domain/reviews/prohibited.ts'
import type { Reader } from '#db/client.server.ts'
import { listingTexts } from '#db/schema/listings.ts'

/** What a stored listing names, in any language, that staff look at whoever publishes it. */
export async function readFindings(db: Reader, { id, hs6 }: { id: string; hs6: string | null }): Promise<Findings> {
  const texts = await db
    .select({ title: listingTexts.title, summary: listingTexts.summary, description: listingTexts.description })
    .from(listingTexts)
    .where(eq(listingTexts.listingId, id))
  return findingsIn(texts, hs6)
}

type Words = { title: string; summary: string | null; description: string | null }

/** The same for one that is not stored yet. */
export function findingsIn(texts: readonly Words[], hs6: string | null): Findings {
  const words = texts.flatMap(({ title, summary, description }) => [title, summary ?? '', description ?? ''])
  return { words: prohibitedIn(words), code: prohibitedCode(hs6) }
}
