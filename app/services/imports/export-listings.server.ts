import { and, asc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { attributeKeys, attributeOf, columnKeys, isTick, type ColumnKey, type RowTable } from '#app/domain/imports/columns.ts'
import type { AttributeRow } from '#app/domain/listings/attributes.ts'
import type { TableKind } from '#app/domain/imports/table.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { plainValuesOf } from '#app/domain/listings/form-values.ts'
import { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { customisationKinds } from '#app/domain/listings/listing.ts'
import { formOf } from '#app/domain/listings/stored-listing.ts'
import { languages, type Language } from '#app/i18n/languages.ts'
import { columnLabel } from '#app/i18n/listing-columns.ts'
import { writeNumber } from '#app/i18n/read-number.ts'
import { typedFieldsOf } from '#app/i18n/typed-fields.server.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import { listingPriceTiers, listings, listingTexts } from '#db/schema/listings.ts'
import { findCategory } from '../categories/read-category.server.ts'
import type { Context } from '../context.server.ts'
import { readStoredListings } from '../listings/stored-listing.server.ts'

const perStep = 500

/** An empty table with a heading for everything that can be said of goods of these categories. */
export async function writeTemplate(ctx: Context<MemberActor>, kind: TableKind, category: string | null): Promise<Buffer> {
  const attributes = await attributesOf(ctx, category === null ? await ownCategories(ctx) : [category])
  const langs = languages.filter((lang) => lang === 'en' || lang === 'zh' || lang === ctx.locale)
  const keys = columnKeys({ languages: langs, attributes, rows: { tiers: 4, nationalCodes: 1, customisation: 4, extras: 2 } })
  return writeTable(kind, [headingsOf(keys, ctx.locale, attributes)])
}

/** All listings of the company in the columns that an import takes: what comes out goes in again and changes nothing. */
export async function writeExport(ctx: Context<MemberActor>, kind: TableKind): Promise<Buffer> {
  const attributes = await attributesOf(ctx, await ownCategories(ctx))
  const keys = columnKeys({ languages: await ownLanguages(ctx), attributes, rows: await ownRows(ctx) })
  const withUnits = keys.flatMap((key) => [key, ...unitKey(key, attributes)])
  return writeTable(kind, exportRows(ctx, withUnits, attributes))
}

const headingsOf = (keys: ColumnKey[], lang: Language, attributes: readonly CategoryAttribute[]) =>
  keys.map((key) => (key.endsWith('.unit') && attributeOf(key) !== null ? key : columnLabel(key, lang, attributes)))

/** A figure may be said in another unit than the usual one: behind the last column of its question. */
function unitKey(key: ColumnKey, attributes: readonly CategoryAttribute[]): ColumnKey[] {
  const attribute = attributes.find(({ id }) => id === attributeOf(key))
  return attribute && 'unit' in attribute && attribute.unit && attributeKeys(attribute).at(-1) === key
    ? [`attributes.${attribute.id}.unit`]
    : []
}

const isOwn = ({ actor }: Context<MemberActor>) => and(eq(listings.companyId, actor.companyId), ne(listings.status, 'removed'))

async function ownCategories(ctx: Context<MemberActor>): Promise<string[]> {
  const rows = await ctx.db
    .selectDistinct({ slug: listings.categorySlug })
    .from(listings)
    .where(and(isOwn(ctx), isNotNull(listings.categorySlug)))
  return rows.map(({ slug }) => slug!)
}

async function ownLanguages(ctx: Context<MemberActor>): Promise<Language[]> {
  const rows = await ctx.db
    .selectDistinct({ lang: listingTexts.lang })
    .from(listingTexts)
    .innerJoin(listings, eq(listings.id, listingTexts.listingId))
    .where(isOwn(ctx))
  return languages.filter((lang) => rows.some((row) => row.lang === lang))
}

/** The most rows that any listing has in each of its tables. */
async function ownRows(ctx: Context<MemberActor>): Promise<Partial<Record<RowTable, number>>> {
  const [row] = await ctx.db
    .select({
      tiers: sql<number>`coalesce(max((select count(*) from ${listingPriceTiers} where ${listingPriceTiers.listingId} = ${listings.id})), 0)::int`,
      nationalCodes: sql<number>`coalesce(max(jsonb_array_length(${listings.nationalCodes})), 0)::int`,
      extras: sql<number>`coalesce(max((select count(*) from jsonb_array_elements(${listings.attributes}) as one where not one ? 'id')), 0)::int`,
    })
    .from(listings)
    .where(isOwn(ctx))
  return { ...row!, customisation: customisationKinds.length }
}

async function attributesOf(ctx: Context<MemberActor>, slugs: string[]): Promise<CategoryAttribute[]> {
  const found = await Promise.all(slugs.map((slug) => findCategory(ctx.db, slug)))
  const all = found.flatMap((category) => category?.schema.attributes ?? [])
  return [...new Map(all.map((attribute) => [attribute.id, attribute])).values()]
}

async function* exportRows(ctx: Context<MemberActor>, keys: ColumnKey[], attributes: CategoryAttribute[]): AsyncGenerator<string[]> {
  yield headingsOf(keys, ctx.locale, attributes)
  for (let last: string | undefined; ;) {
    const rows = await ctx.db
      .select()
      .from(listings)
      .where(and(isOwn(ctx), last === undefined ? undefined : gt(listings.id, last)))
      .orderBy(asc(listings.id))
      .limit(perStep)
    for (const stored of await readStoredListings(ctx.db, rows)) yield cellsOf(formOf(stored), keys, ctx.locale)
    if (rows.length < perStep) return
    last = rows.at(-1)!.id
  }
}

const figures = new Set([...typedFieldsOf(ListingDraftInput)].flatMap(([name, as]) => (as.kind === 'number' ? [name] : [])))

function cellsOf(form: ListingDraftInput, keys: ColumnKey[], lang: Language): string[] {
  const values = plainValuesOf({ ...form, customisation: byKind(form) })
  return keys.map((key) => {
    const id = attributeOf(key)
    if (id !== null)
      return answerOf(
        form.attributes.find((row) => row.id === id),
        key,
        lang,
      )
    const text = [values[key] ?? ''].flat().join('; ')
    if (isTick(key)) return text === '' ? '' : 'yes'
    return figures.has(key.replaceAll(/\[\d+\]/g, '[]')) ? writeNumber(text, lang) : text
  })
}

/** In the columns of their kinds, offered or not. */
const byKind = ({ customisation }: ListingDraftInput): ListingDraftInput['customisation'] =>
  customisationKinds.map((kind) => customisation.find((one) => one.kind === kind) ?? { kind, isOffered: false })

function answerOf(row: AttributeRow | undefined, key: ColumnKey, lang: Language): string {
  if (!row) return ''
  const [, , part] = key.split('.')
  if (part === 'unit') return row.unit ?? ''
  if (part === 'from' || part === 'to') return writeNumber(row[part] ?? '', lang)
  if (row.number !== undefined) return writeNumber(row.number, lang)
  return row.text ?? row.yesNo ?? row.choice.join('; ')
}
