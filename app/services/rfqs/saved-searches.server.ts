import { and, asc, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { invalid, notFound } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { isNarrow, mostSaved, readCriteria, SavedSearchInput, type SavedCriteria } from '#app/domain/rfqs/saved-search.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { savedSearches } from '#db/schema/rfq-suppliers.ts'
import { lockPerson } from '../accounts/lock-person.server.ts'
import { categoryName, readCategoryTree, type CategoryTree } from '../categories/list-categories.server.ts'
import { inTransaction, type Context } from '../context.server.ts'

/** Criteria with what their categories are called. */
export type NamedCriteria = { criteria: SavedCriteria; categories: CategoryName[] }
export type SavedSearch = NamedCriteria & { id: string; name: string; pausedAt: Date | null }

const of = ({ actor }: Context<MemberActor>) =>
  and(eq(savedSearches.companyId, actor.companyId), eq(savedSearches.personId, actor.personId))

/** The caller's own, for the company that they act for, in the order in which they were saved. */
export async function listSavedSearches(ctx: Context<MemberActor>): Promise<SavedSearch[]> {
  const [tree, rows] = await Promise.all([
    readCategoryTree(ctx.db),
    ctx.db.select().from(savedSearches).where(of(ctx)).orderBy(asc(savedSearches.createdAt), asc(savedSearches.id)),
  ])
  return rows.map(({ id, name, criteria, pausedAt }) => ({ id, name, pausedAt, ...nameIn(tree, criteria, ctx.locale) }))
}

export const namedCriteria = async ({ db, locale }: Context, criteria: SavedCriteria): Promise<NamedCriteria> =>
  nameIn(await readCategoryTree(db), criteria, locale)

const nameIn = (tree: CategoryTree, criteria: SavedCriteria, lang: Language): NamedCriteria => ({
  criteria,
  categories: tree.filter(({ slug }) => criteria.category.includes(slug)).map((row) => categoryName(row, lang)),
})

/** What the page of saved searches does. */
export async function changeSavedSearches(ctx: Context<MemberActor>, input: SavedSearchInput): Promise<void> {
  const change = SavedSearchInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    if (change.intent === 'save') return save(tx, ctx, change, now)
    const own = and(of(ctx), eq(savedSearches.id, change.search))
    // Gone already is what whoever deletes it wants.
    if (change.intent === 'delete') return void (await tx.delete(savedSearches).where(own))
    const set = change.intent === 'rename' ? { name: change.name } : { pausedAt: change.intent === 'pause' ? now : null }
    const changed = await tx.update(savedSearches).set(set).where(own).returning({ id: savedSearches.id })
    if (changed.length === 0) throw notFound()
  })
}

/** Saved twice it is one, by its latest name, and tells again. */
async function save(
  tx: Transaction,
  { actor }: Context<MemberActor>,
  { name, query }: { name: string; query: string },
  now: Date,
): Promise<void> {
  const criteria = readCriteria(query)
  if (!isNarrow(criteria)) throw invalid('rfq.search_all')
  const { personId, companyId } = actor
  const fingerprint = sha256(JSON.stringify(criteria))
  // One at a time for each person: the count below holds.
  await lockPerson(tx, personId)
  const mine = and(eq(savedSearches.companyId, companyId), eq(savedSearches.personId, personId))
  const isKnown = (await tx.$count(savedSearches, and(mine, eq(savedSearches.fingerprint, fingerprint)))) > 0
  if (!isKnown && (await tx.$count(savedSearches, mine)) >= mostSaved) throw invalid('rfq.too_many_saved', [], { most: mostSaved })
  await tx
    .insert(savedSearches)
    .values({ id: newId(now.getTime()), personId, companyId, name, criteria, fingerprint, createdAt: now })
    .onConflictDoUpdate({
      target: [savedSearches.companyId, savedSearches.personId, savedSearches.fingerprint],
      set: { name, pausedAt: null },
    })
}
