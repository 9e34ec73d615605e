import { sql } from 'drizzle-orm'
import { tokenise } from '#app/domain/search/tokenise.ts'
import { hsEdition } from '#app/domain/trade/hs-code.ts'
import type { HsRow } from '#app/domain/trade/hs-nomenclature.ts'
import type { Database } from '#db/client.server.ts'
import { hsCodes } from '#db/schema/code-lists.ts'
import { ofEdition } from './search-hs-codes.server.ts'

const batch = 500

export type HsImport = { added: number; changed: number; unchanged: number; keptChapters: number; notInFile: number }

/**
 * Writes the nomenclature over what the list holds: English names come from the file, names in other languages stay. Chapters that
 * have a name keep it: it is short, and in every language. Codes that the file lacks stay, for listings may carry them.
 */
export async function importHsCodes({ db }: { db: Database }, rows: HsRow[]): Promise<HsImport> {
  return db.transaction(async (tx) => {
    const known = new Map((await tx.select().from(hsCodes).where(ofEdition)).map((row) => [row.code, row]))
    const written = rows.filter(({ code, name }) => (code.length > 2 || !known.has(code)) && known.get(code)?.names.en !== name)
    for (let at = 0; at < written.length; at += batch) {
      const values = written.slice(at, at + batch).map(({ code, name }) => {
        const names = { ...known.get(code)?.names, en: name }
        return { edition: hsEdition, code, names, tokens: tokenise(Object.values(names).join('\n')) }
      })
      await tx
        .insert(hsCodes)
        .values(values)
        .onConflictDoUpdate({ target: [hsCodes.edition, hsCodes.code], set: { names: sql`excluded.names`, tokens: sql`excluded.tokens` } })
    }
    const added = written.filter(({ code }) => !known.has(code)).length
    const keptChapters = rows.filter(({ code }) => code.length === 2 && known.has(code)).length
    const inFile = new Set(rows.map(({ code }) => code))
    return {
      added,
      changed: written.length - added,
      unchanged: rows.length - written.length - keptChapters,
      keptChapters,
      notInFile: [...known.keys()].filter((code) => !inFile.has(code)).length,
    }
  })
}
