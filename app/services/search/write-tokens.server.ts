import { and, eq, sql } from 'drizzle-orm'
import { tokensOf } from '#app/domain/search/listing-document.ts'
import type { Transaction } from '#db/client.server.ts'
import { listingTexts } from '#db/schema/listings.ts'
import { readSearchedListings } from './read-searched-listings.server.ts'

/** Cuts the texts of listings into what the database finds them by. Call it after texts, model, HS code, category or company name changed. */
export async function writeTokens(tx: Transaction, listingIds: string | string[]): Promise<void> {
  for (const listing of await readSearchedListings(tx, [listingIds].flat())) {
    for (const text of listing.texts) {
      const tokens = tokensOf(text, listing)
      const differs = sql`${listingTexts.tokens} is distinct from ${sql.param(tokens, listingTexts.tokens)}`
      await tx
        .update(listingTexts)
        .set({ tokens })
        .where(and(eq(listingTexts.listingId, listing.id), eq(listingTexts.lang, text.lang), differs))
    }
  }
}
