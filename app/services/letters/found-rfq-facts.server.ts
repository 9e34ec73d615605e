import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { LetterSubject } from '#app/domain/mail/letter.ts'
import type { FoundRfq, LetterFacts } from '#app/domain/mail/letter-facts.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { paths } from '#app/paths.ts'
import { asItStands } from '#app/domain/rfqs/deadline.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { savedSearches } from '#db/schema/rfq-suppliers.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { readCategoryTree } from '../categories/list-categories.server.ts'
import { takesQuotationsNow } from '../rfqs/access.server.ts'
import { outsideFilter } from '../quotations/rfq-to-quote.server.ts'
import type { LetterRow } from './letter-facts.server.ts'
import { rfqToQuote } from './quotation-mail-facts.server.ts'
import { goodsOf, toldOf } from './rfq-facts.server.ts'

/** Null when it ended, or every search that found it was stopped, before the letter was written. */
async function readFound(
  tx: Transaction,
  { rfqId, savedSearchIds = [] }: LetterSubject,
  now: Date,
): Promise<{ document: RfqDocument; searches: string[] } | null> {
  const searches = await tx
    .select({ name: savedSearches.name })
    .from(savedSearches)
    .where(and(inArray(savedSearches.id, savedSearchIds), isNull(savedSearches.pausedAt)))
    .orderBy(asc(savedSearches.createdAt), asc(savedSearches.id))
  const [row] = await tx
    .select({ rfq: rfqs, document: rfqVersions.document })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(and(eq(rfqs.id, rfqId!), takesQuotationsNow(now)))
  return row && searches.length > 0 ? { document: asItStands(row.document, row.rfq), searches: searches.map(({ name }) => name) } : null
}

export const searchesUrl = (locale: Language): string => new URL(paths.savedSearches(locale), env().PUBLIC_URL).href

/** For a digest, in the order in which they were found. */
export async function foundRfqs(tx: Transaction, subjects: LetterSubject[], locale: Language, now: Date): Promise<FoundRfq[]> {
  const found: FoundRfq[] = []
  for (const subject of subjects) {
    const one = await readFound(tx, subject, now)
    if (one) found.push({ ...toldOf(one.document, locale), searches: one.searches })
  }
  return found
}

export async function rfqFoundFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const { subject, locale } = letter
  const found = await readFound(tx, subject, now)
  if (!found) return null
  const { document, searches } = found
  const goods = goodsOf(document, await readCategoryTree(tx), locale)
  const { rfqId, companyId } = subject
  const isWithin = companyId !== undefined && (await outsideFilter(tx, companyId, document)) === null
  const toQuote = isWithin ? await rfqToQuote(tx, rfqId!, letter, now) : null
  return { name: 'rfq-found', searches, searchesUrl: searchesUrl(locale), toQuote, ...goods, ...toldOf(document, locale) }
}
