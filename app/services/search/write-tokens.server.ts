import { sql } from 'drizzle-orm'
import { tokensOf } from '#app/domain/search/listing-document.ts'
import type { Transaction } from '#db/client.server.ts'
import { listingTexts } from '#db/schema/listings.ts'
import { readSearchedListings } from './read-searched-listings.server.ts'

/** Cuts the texts of listings into what the database finds them by. Call it after texts, model, HS code, category or company name changed. */
export async function writeTokens(tx: Transaction, listingIds: string | string[]): Promise<void> {
  const found = await readSearchedListings(tx, [listingIds].flat())
  const cut = found.flatMap((listing) =>
    listing.texts.map((text) => ({ listing_id: listing.id, lang: text.lang, tokens: tokensOf(text, listing) })),
  )
  // In one statement, however many: a name of a company is in every text of its listings.
  await tx.execute(sql`
    update ${listingTexts} set tokens = cut.tokens
    from jsonb_to_recordset(${JSON.stringify(cut)}::jsonb) as cut (listing_id uuid, lang text, tokens text[])
    where ${listingTexts.listingId} = cut.listing_id and ${listingTexts.lang} = cut.lang and ${listingTexts.tokens} is distinct from cut.tokens`)
}
