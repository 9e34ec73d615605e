import { and, asc, count, eq, sql, type SQL } from 'drizzle-orm'
import { companySlug } from '#app/domain/companies/slug.ts'
import { listingSlug } from '#app/domain/listings/slug.ts'
import { addressesPerFile, type SiteMapFile } from '#app/domain/pages/site-map.ts'
import { helpTopics, standingPages, type PageName } from '#app/domain/pages/standing-page.ts'
import { languages, sourceLanguage, type Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { countIn, readCategoryTree } from '../categories/list-categories.server.ts'
import { onStage } from '../search/on-stage.server.ts'
import { readPage } from './read-page.server.ts'

export type Entry = { path: string; changedAt?: Date }

/** Every file of the site map that has something in it. */
export async function listSiteMapFiles(db: Reader): Promise<SiteMapFile[]> {
  const [texts, ...companiesIn] = await Promise.all([
    db
      .select({ lang: listingTexts.lang, count: count() })
      .from(listingTexts)
      .innerJoin(listings, eq(listings.id, listingTexts.listingId))
      .innerJoin(companies, eq(companies.id, listings.companyId))
      .where(onStage)
      .groupBy(listingTexts.lang),
    ...languages.map((lang) => db.$count(companies, writtenIn(lang))),
  ])
  return languages.flatMap((lang, index) => [
    { kind: 'pages' as const, lang, part: 1 },
    ...partsOf('listings', lang, texts.find((one) => one.lang === lang)?.count ?? 0),
    ...partsOf('companies', lang, companiesIn[index]!),
  ])
}

function partsOf(kind: SiteMapFile['kind'], lang: Language, addresses: number): SiteMapFile[] {
  return Array.from({ length: Math.ceil(addresses / addressesPerFile) }, (_, index) => ({ kind, lang, part: index + 1 }))
}

/** The addresses of one file, in an order that new ones do not disturb; only what has a text in the language. */
export async function readSiteMapFile(db: Reader, { kind, lang, part }: SiteMapFile): Promise<Entry[]> {
  if (kind === 'pages') return part === 1 ? pagesIn(db, lang) : []
  const offset = (part - 1) * addressesPerFile
  return kind === 'listings' ? listingsIn(db, lang, offset) : companiesWrittenIn(db, lang, offset)
}

async function pagesIn(db: Reader, lang: Language): Promise<Entry[]> {
  const names: [PageName, string][] = [
    ...standingPages.map((page): [PageName, string] => [page, paths.page(lang, page)]),
    ...helpTopics.map((topic): [PageName, string] => [`help/${topic}`, paths.helpTopic(lang, topic)]),
  ]
  const [categories, ...texts] = await Promise.all([
    offeredCategories(db),
    ...names.map(async ([name, path]) => ((await readPage(name, lang)).lang === lang ? [path] : [])),
  ])
  const lookUps = [paths.incoterms(lang), paths.hs(lang), paths.ports(lang)]
  const always = [paths.home(lang), paths.search(lang), paths.categories(lang), ...lookUps, paths.help(lang)]
  return [...always, ...categories.map((slug) => paths.category(lang, slug)), ...texts.flat()].map((path) => ({ path }))
}

async function offeredCategories(db: Reader): Promise<string[]> {
  const tree = await readCategoryTree(db)
  const count = await countIn(db, tree)
  return tree.map(({ slug }) => slug).filter((slug) => count(slug) > 0)
}

async function listingsIn(db: Reader, lang: Language, offset: number): Promise<Entry[]> {
  const titleIn = (wanted: SQL) =>
    sql<string | null>`(select title from listing_texts named where named.listing_id = ${listings.id} and named.lang = ${wanted})`
  const rows = await db
    .select({
      ref: listings.ref,
      updatedAt: listings.updatedAt,
      title: sql<string | null>`coalesce(${titleIn(sql`${sourceLanguage}`)}, ${titleIn(sql`${listings.sourceLang}`)})`,
    })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .innerJoin(listingTexts, and(eq(listingTexts.listingId, listings.id), eq(listingTexts.lang, lang)))
    .where(onStage)
    .orderBy(asc(listings.id))
    .limit(addressesPerFile)
    .offset(offset)
  return rows.map(({ ref, title, updatedAt }) => ({ path: paths.listing(lang, listingSlug(title, ref)), changedAt: updatedAt }))
}

async function companiesWrittenIn(db: Reader, lang: Language, offset: number): Promise<Entry[]> {
  const rows = await db
    .select({ ref: companies.ref, name: companies.legalNameEn })
    .from(companies)
    .where(writtenIn(lang))
    .orderBy(asc(companies.id))
    .limit(addressesPerFile)
    .offset(offset)
  return rows.map(({ ref, name }) => ({ path: paths.company(lang, companySlug(name, ref)) }))
}

/** A company is written in English, where its name is, and in every language in which it tells about itself. */
function writtenIn(lang: Language): SQL | undefined {
  const tells = sql`coalesce(${companies.profile} -> 'about' ->> ${lang}, '') <> ''`
  return and(eq(companies.status, 'listed'), lang === sourceLanguage ? undefined : tells)
}
