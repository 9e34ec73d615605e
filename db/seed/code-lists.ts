import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.server.ts'
import { categories, certificateSchemes, hsCodes, locations } from '#db/schema/code-lists.ts'
import { readCsv } from './code-lists/csv.ts'

type Branch = { slug: string; name: { en: string; zh: string }; hsChapters?: string[]; children?: Branch[] }

/** The tree as rows. A leaf shows the drawing and stands in the chapters of its top-level category. */
export function categoryRows(): (typeof categories.$inferInsert)[] {
  const tops = JSON.parse(readFileSync(new URL('code-lists/categories.json', import.meta.url), 'utf8')) as Branch[]
  return tops.flatMap((top, topIndex) => {
    const shared = { hsChapters: top.hsChapters ?? [], drawing: top.slug }
    const leaves = (top.children ?? []).map((leaf, index) => ({
      slug: leaf.slug,
      parentSlug: top.slug,
      position: index + 1,
      names: leaf.name,
      ...shared,
    }))
    return [{ slug: top.slug, parentSlug: null, position: topIndex + 1, names: top.name, ...shared }, ...leaves]
  })
}

const hsRows = (): (typeof hsCodes.$inferInsert)[] =>
  readCsv<'chapter' | 'name_en' | 'name_zh'>('hs-chapters.csv').map((row) => ({
    edition: 2022,
    code: row.chapter,
    names: { en: row.name_en, zh: row.name_zh },
  }))

const degrees = (value: string): number | null => (value === '' ? null : Number(value))

const locationRows = (): (typeof locations.$inferInsert)[] =>
  readCsv<'locode' | 'country' | 'name_en' | 'name_zh' | 'functions' | 'latitude' | 'longitude'>('locations.csv').map((row) => ({
    locode: row.locode,
    country: row.country,
    names: { en: row.name_en, zh: row.name_zh },
    functions: row.functions,
    latitude: degrees(row.latitude),
    longitude: degrees(row.longitude),
  }))

const schemeRows = (): (typeof certificateSchemes.$inferInsert)[] =>
  readCsv<'code' | 'name' | 'scope' | 'applies_to' | 'issuer' | 'markets'>('certificate-schemes.csv').map(
    ({ applies_to: appliesTo, ...row }) => ({ ...row, appliesTo }),
  )

/** Writes all code lists: what is missing is added, what differs is corrected, nothing is removed. */
export async function seedCodeLists(db: Database): Promise<void> {
  const names = sql`excluded.names`
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
      .onConflictDoUpdate({ target: [hsCodes.edition, hsCodes.code], set: { names } })
    await tx
      .insert(locations)
      .values(locationRows())
      .onConflictDoUpdate({
        target: locations.locode,
        set: {
          names,
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
  })
}
