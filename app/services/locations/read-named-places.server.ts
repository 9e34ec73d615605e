import { inArray } from 'drizzle-orm'
import type { NamedPlace } from '#app/domain/listings/listing-view.ts'
import { nameIn } from '#app/domain/text.ts'
import { isLocode } from '#app/domain/trade/port.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader } from '#db/client.server.ts'
import { locations } from '#db/schema/code-lists.ts'

/** Named places as they are read: what is a UN/LOCODE of the list by its name, anything else as it was written. */
export async function readNamedPlaces(db: Reader, named: string[], lang: Language): Promise<(place: string) => NamedPlace> {
  const codes = [...new Set(named.map((place) => place.toUpperCase()).filter(isLocode))]
  const rows = codes.length === 0 ? [] : await db.select().from(locations).where(inArray(locations.locode, codes))
  const known = new Map(rows.map((row) => [row.locode, row]))
  return (place) => {
    const row = known.get(place.toUpperCase())
    if (!row) return { locode: null, name: place, country: null }
    return { locode: row.locode, name: nameIn(row.names, lang), country: row.country }
  }
}
