import { asc } from 'drizzle-orm'
import { nameIn } from '#app/domain/text.ts'
import type { Language } from '#app/i18n/languages.ts'
import { locations } from '#db/schema/code-lists.ts'
import type { Reader } from '#db/client.server.ts'

export type PortChoice = { locode: string; name: string }

/** Places a form offers for a delivery term. */
export async function listPorts(db: Reader, lang: Language): Promise<PortChoice[]> {
  const rows = await db.select({ locode: locations.locode, names: locations.names }).from(locations).orderBy(asc(locations.locode))
  return rows.map(({ locode, names }) => ({ locode, name: nameIn(names, lang) }))
}
