import { and, asc, eq } from 'drizzle-orm'
import { plainValuesOf } from '#app/domain/listings/form-values.ts'
import type { Language } from '#app/i18n/languages.ts'
import { checkImport } from '#app/tasks/check-import.ts'
import { fetchPictures } from '#app/tasks/fetch-pictures.ts'
import { runImport as storeImport } from '#app/tasks/run-import.ts'
import { runImport, startImport, storeTable } from '#app/services/imports/start-import.server.ts'
import type { Database } from '#db/client.server.ts'
import { importRows, imports } from '#db/schema/imports.ts'
import { listings } from '#db/schema/listings.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'
import type { GivenCompany } from '#tests/given.ts'
import { listingInput } from '#tests/listing-input.ts'

/** What every row says that wants to be published, by the keys of its columns. */
export const whole: Record<string, string> = wholeRow()

function wholeRow(): Record<string, string> {
  const { attributes, ...form } = listingInput({ modelNumber: 'V-1', title_en: 'Stainless steel ball valve', hs6: undefined })
  const cells = Object.entries(plainValuesOf({ ...form, attributes: [] })).map(([key, value]) => [key, [value].flat().join('; ')])
  const answers = attributes.flatMap(({ id, choice, number, from, to, text, yesNo }) => {
    const attribute = schemaOfCategory(form.category!).find((one) => one.id === id)!
    switch (attribute.type) {
      case 'choice':
        return [[`attributes.${id}`, choice.join(';')]]
      case 'range':
        return [
          [`attributes.${id}.from`, from!],
          [`attributes.${id}.to`, to!],
        ]
      case 'number':
        return [[`attributes.${id}`, number!]]
      case 'text':
        return [[`attributes.${id}`, text!]]
      case 'yes_no':
        return [[`attributes.${id}`, yesNo!]]
    }
  })
  return Object.fromEntries([...cells, ...answers]) as Record<string, string>
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** Rows of the same columns as a CSV file. */
export function csvOf(rows: Record<string, string>[]): Buffer {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return Buffer.from(
    [keys, ...rows.map((row) => keys.map((key) => row[key] ?? ''))].map((cells) => cells.map(quoted).join(',')).join('\r\n'),
  )
}

/** Sends tables as a member does, and does what the worker would. */
export function importsOf(db: Database) {
  const log = { info() {}, warn() {}, error() {} }
  const system = (task: string) => ({ db, log, locale: 'en' as const, actor: { kind: 'system' as const, task } })

  async function look(of: GivenCompany, bytes: Uint8Array, { name = 'listings.csv', lang = 'en' as Language } = {}) {
    const ctx = { ...of.ctx, locale: lang }
    const { importId } = await startImport(ctx, await storeTable(ctx, { bytes, name }))
    await checkImport(system('check-import'), { importId })
    return importId
  }

  const store = (importId: string) => storeImport(system('run-import'), { importId })

  async function send(of: GivenCompany, bytes: Uint8Array, options: { name?: string; lang?: Language } = {}) {
    const importId = await look(of, bytes, options)
    await runImport(of.ctx, importId)
    await store(importId)
    return importId
  }

  return {
    look,
    send,
    store,
    fetch: (importId: string) => fetchPictures(system('fetch-pictures'), { importId }),
    read: async (importId: string) => (await db.select().from(imports).where(eq(imports.id, importId)))[0]!,
    rows: (importId: string) => db.select().from(importRows).where(eq(importRows.importId, importId)).orderBy(asc(importRows.number)),
    listings: (of: GivenCompany, model?: string) =>
      db
        .select()
        .from(listings)
        .where(and(eq(listings.companyId, of.companyId), model === undefined ? undefined : eq(listings.modelNumber, model)))
        .orderBy(asc(listings.modelNumber)),
  }
}
