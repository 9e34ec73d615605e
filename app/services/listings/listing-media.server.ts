import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { listingSlug } from '#app/domain/listings/slug.ts'
import type { StoredListing } from '#app/domain/listings/stored-listing.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader } from '#db/client.server.ts'
import { files } from '#db/schema/files.ts'
import { listingRelations, listings, listingTexts } from '#db/schema/listings.ts'

/** The drawings and data sheets of a listing, with the names they were uploaded under. */
export async function readDocuments(db: Reader, documents: StoredListing['documents']): Promise<ListingView['documents']> {
  if (documents.length === 0) return []
  const ids = documents.map(({ fileId }) => fileId)
  const rows = await db
    .select({ id: files.id, name: files.displayName, size: files.size })
    .from(files)
    .where(and(inArray(files.id, ids), eq(files.purpose, 'listing-document'), eq(files.state, 'ready')))
  return documents.flatMap(({ kind, fileId }) => {
    const file = rows.find(({ id }) => id === fileId)
    return file ? [{ kind, fileId, name: file.name, size: file.size }] : []
  })
}

/** What a listing is tied to, as far as strangers see it: on the stage, by its title in the reader's language. */
export async function readRelated(db: Reader, listingId: string, lang: Language): Promise<ListingView['related']> {
  const rows = await db
    .select({
      kind: listingRelations.kind,
      ref: listings.ref,
      sourceLang: listings.sourceLang,
      lang: listingTexts.lang,
      title: listingTexts.title,
    })
    .from(listingRelations)
    .innerJoin(listings, eq(listings.id, listingRelations.relatedId))
    .innerJoin(listingTexts, eq(listingTexts.listingId, listings.id))
    .where(and(eq(listingRelations.listingId, listingId), eq(listings.status, 'published'), ne(listings.id, listingId)))
    .orderBy(asc(listingRelations.position))
  const refs = [...new Set(rows.map(({ ref }) => ref))]
  return refs.flatMap((ref) => {
    const texts = rows.filter((row) => row.ref === ref)
    const titleIn = (wanted: string) => texts.find((text) => text.lang === wanted)
    const shown = titleIn(lang) ?? titleIn(texts[0]!.sourceLang) ?? texts[0]!
    const named = titleIn('en') ?? titleIn(shown.sourceLang) ?? shown
    return [{ kind: shown.kind, slug: listingSlug(named.title, ref), title: { text: shown.title, lang: shown.lang } }]
  })
}
