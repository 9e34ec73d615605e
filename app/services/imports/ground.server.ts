import { eq } from 'drizzle-orm'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import type { Surroundings } from '#app/domain/listings/publication.ts'
import type { Location } from '#app/domain/trade/port.ts'
import { plainText } from '#app/i18n/plain-text.ts'
import type { Reader } from '#db/client.server.ts'
import { categorySchemas, certificateSchemes, locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { readCategoryTree, type CategoryTree } from '../categories/list-categories.server.ts'
import { findCategory, noCategory, type AskingCategory } from '../categories/read-category.server.ts'

/** What the rows of a table are looked at on: read once, for all of them. */
export type Ground = {
  tree: CategoryTree
  /** Everything that any category asks. */
  attributes: CategoryAttribute[]
  categoryOf(slug: string | undefined): Promise<AskingCategory>
  /** Codes by what they are called, in any language. */
  categories: ReadonlyMap<string, string>
  certificates: ReadonlyMap<string, string>
  surroundings(category: AskingCategory, namedPlace: string | undefined): Surroundings
}

export const foldWord = (word: string) => plainText(word).toLowerCase()

export async function readGround(db: Reader, companyId: string, now: Date): Promise<Ground> {
  const [tree, schemas, schemes, places, [company]] = await Promise.all([
    readCategoryTree(db),
    db.select().from(categorySchemas),
    db.select({ code: certificateSchemes.code, name: certificateSchemes.name }).from(certificateSchemes),
    db.select().from(locations),
    db.select({ country: companies.country }).from(companies).where(eq(companies.id, companyId)),
  ])
  const known = new Map<string, Promise<AskingCategory>>()
  const byLocode = new Map<string, Location>(places.map((place) => [place.locode, place]))
  const today = now.toISOString().slice(0, 10)
  return {
    tree,
    attributes: newest(schemas),
    categoryOf(slug) {
      if (slug === undefined || slug === '') return Promise.resolve(noCategory)
      const found = known.get(slug) ?? findCategory(db, slug).then((category) => category ?? noCategory)
      known.set(slug, found)
      return found
    },
    categories: slugsByName(tree),
    certificates: new Map(schemes.flatMap(({ code, name }) => [[foldWord(name), code] as const, [foldWord(code), code] as const])),
    surroundings: ({ isLeaf, isService, schema }, namedPlace) => ({
      today,
      isLeafCategory: isLeaf,
      isService,
      schema: schema.attributes,
      companyCountry: company?.country ?? null,
      location: byLocode.get(namedPlace?.trim().toUpperCase() ?? '') ?? null,
    }),
  }
}

/** Everything that any category asks today. */
const readAllAttributes = async (db: Reader): Promise<CategoryAttribute[]> => newest(await db.select().from(categorySchemas))

/**
 * The questions of the category that a row names, before those of all others: what is said about a cell calls a question as its own
 * category does.
 */
export async function readQuestions(db: Reader): Promise<(category: string) => Promise<CategoryAttribute[]>> {
  const [all, tree] = await Promise.all([readAllAttributes(db), readCategoryTree(db)])
  const slugs = slugsByName(tree)
  const known = new Map<string, Promise<CategoryAttribute[]>>()
  return (category) => {
    const slug = slugs.get(foldWord(category)) ?? category
    const found = known.get(slug) ?? findCategory(db, slug).then((own) => [...(own?.schema.attributes ?? []), ...all])
    known.set(slug, found)
    return found
  }
}

const slugsByName = (tree: CategoryTree) =>
  new Map(tree.flatMap(({ slug, names }) => [...Object.values(names), slug].map((word) => [foldWord(word), slug] as const)))

/** Of each category what it asks today. Questions of the same id stand beside each other where they are worded differently. */
function newest(schemas: (typeof categorySchemas.$inferSelect)[]): CategoryAttribute[] {
  const last = new Map<string, (typeof schemas)[number]>()
  for (const schema of schemas) if ((last.get(schema.category)?.edition ?? -1) < schema.edition) last.set(schema.category, schema)
  const all = [...last.values()].flatMap(({ attributes }) => attributes)
  return [...new Map(all.map((attribute) => [JSON.stringify([attribute.id, attribute.names, attribute.type]), attribute])).values()]
}
