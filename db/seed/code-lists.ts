import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Names } from '#app/domain/text.ts'
import { tokenise } from '#app/domain/search/tokenise.ts'
import { hsEdition } from '#app/domain/trade/hs-code.ts'
import { languages, type Language } from '#app/i18n/languages.ts'
import { anyCategory } from '#app/domain/listings/category-schema.ts'
import type { Database, Transaction } from '#db/client.server.ts'
import { categories, categorySchemas, certificateSchemes, hsCodes, locations } from '#db/schema/code-lists.ts'
import { categorySchemaList, genericSchema } from './code-lists/category-schemas.ts'
import { readCsv } from './code-lists/csv.ts'

type Branch = { slug: string; hsChapters: string[]; children: string[] }

/** The languages of a row that has a column for each; empty ones are left out. */
function namesOf(row: Record<Language, string>): Names {
  const named = languages.flatMap((lang) => (row[lang] ? [[lang, row[lang]] as const] : []))
  return { ...Object.fromEntries(named), en: row.en }
}

/** `also`: what else it is called, to be found by. */
const tokensOf = (names: Names, also = '') => tokenise([...Object.values(names), also].join('\n'))

/** The tree as rows. A leaf shows the drawing and stands in the chapters of its top-level category. */
export function categoryRows(): (typeof categories.$inferInsert)[] {
  const tops = JSON.parse(readFileSync(new URL('code-lists/categories.json', import.meta.url), 'utf8')) as Branch[]
  const names = new Map(readCsv<'slug' | Language>('category-names.csv').map((row) => [row.slug, namesOf(row)]))
  return tops.flatMap(({ slug, hsChapters, children }, topIndex) => {
    const shared = { hsChapters, drawing: slug }
    const leaves = children.map((leaf, index) => ({
      slug: leaf,
      parentSlug: slug,
      position: index + 1,
      names: names.get(leaf)!,
      ...shared,
    }))
    return [{ slug, parentSlug: null, position: topIndex + 1, names: names.get(slug)!, ...shared }, ...leaves]
  })
}

const hsRows = (): (typeof hsCodes.$inferInsert)[] =>
  readCsv<'chapter' | Language>('hs-chapters.csv').map((row) => {
    const names = namesOf(row)
    return { edition: hsEdition, code: row.chapter, names, tokens: tokensOf(names) }
  })

const degrees = (value: string): number | null => (value === '' ? null : Number(value))

const locationRows = (): (typeof locations.$inferInsert)[] =>
  readCsv<'locode' | 'country' | 'name_en' | 'name_zh' | 'functions' | 'latitude' | 'longitude' | 'also'>('locations.csv').map((row) => {
    const names = { en: row.name_en, zh: row.name_zh }
    return {
      locode: row.locode,
      country: row.country,
      names,
      tokens: tokensOf(names, row.also),
      functions: row.functions,
      latitude: degrees(row.latitude),
      longitude: degrees(row.longitude),
    }
  })

const schemeRows = (): (typeof certificateSchemes.$inferInsert)[] =>
  readCsv<'code' | 'name' | 'scope' | 'applies_to' | 'issuer' | 'markets'>('certificate-schemes.csv').map(
    ({ applies_to: appliesTo, ...row }) => ({ ...row, appliesTo }),
  )

/** Writes all code lists: what is missing is added, what differs is corrected, nothing is removed. */
export async function seedCodeLists(db: Database): Promise<void> {
  const [names, tokens] = [sql`excluded.names`, sql`excluded.tokens`]
  await db.transaction(async (tx) => {
    await tx
      .insert(categories)
      .values(categoryRows())
      .onConflictDoUpdate({
        target: categories.slug,
        set: {
          names,
          parentSlug: sql`excluded.parent_slug`,
          position: sql`excluded.position`,
          hsChapters: sql`excluded.hs_chapters`,
          drawing: sql`excluded.drawing`,
        },
      })
    await tx
      .insert(hsCodes)
      .values(hsRows())
      .onConflictDoUpdate({ target: [hsCodes.edition, hsCodes.code], set: { names, tokens } })
    await tx
      .insert(locations)
      .values(locationRows())
      .onConflictDoUpdate({
        target: locations.locode,
        set: {
          names,
          tokens,
          country: sql`excluded.country`,
          functions: sql`excluded.functions`,
          latitude: sql`excluded.latitude`,
          longitude: sql`excluded.longitude`,
        },
      })
    await tx
      .insert(certificateSchemes)
      .values(schemeRows())
      .onConflictDoUpdate({
        target: certificateSchemes.code,
        set: {
          name: sql`excluded.name`,
          scope: sql`excluded.scope`,
          appliesTo: sql`excluded.applies_to`,
          issuer: sql`excluded.issuer`,
          markets: sql`excluded.markets`,
        },
      })
    await writeSchemas(tx)
  })
}

/** What a category asks otherwise than it did begins a new edition; older ones stay, for the listings that were checked against them. */
async function writeSchemas(tx: Transaction): Promise<void> {
  const rows = [
    { category: anyCategory, attributes: genericSchema },
    ...Object.entries(categorySchemaList).map(([category, attributes]) => ({ category, attributes })),
  ]
  await tx.execute(sql`
    insert into ${categorySchemas} (category, edition, attributes)
    select asked.category, (select coalesce(max(edition), 0) + 1 from ${categorySchemas}), asked.attributes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as asked (category text, attributes jsonb)
    left join lateral (
      select attributes from ${categorySchemas} as known where known.category = asked.category order by edition desc limit 1
    ) as last on true
    where last.attributes is distinct from asked.attributes`)
}
