import { and, count, desc, eq, inArray } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { CompanyView, OwnCompanyView } from '#app/domain/companies/company-view.ts'
import { gone, notFound } from '#app/domain/errors.ts'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { readSlug } from '#app/domain/listings/slug.ts'
import { showPhone } from '#app/domain/trade/phone.server.ts'
import { categories } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { categoryName } from '../categories/list-categories.server.ts'
import type { Context } from '../context.server.ts'
import { onStage } from '../search/on-stage.server.ts'
import { readListingCards } from '../search/read-listing-cards.server.ts'
import { readNamedPlaces } from '../locations/read-named-places.server.ts'
import { getOwnCompanyRow } from './access.server.ts'
import { companyView } from './company-view.server.ts'

const shownListings = 24

/** A company's public page with its newest listings. A guest's company has none; a suspended one is gone. */
export async function getCompany(ctx: Context, slug: string): Promise<{ company: CompanyView; listings: ListingCard[] }> {
  const ref = readSlug(slug)
  const [row] = ref ? await ctx.db.select().from(companies).where(eq(companies.ref, ref)) : []
  if (!row || row.status === 'guest') throw notFound()
  if (row.status === 'suspended') throw gone('company.suspended')
  if (row.status === 'closed') throw gone('company.closed')
  const shown = and(eq(listings.companyId, row.id), onStage)
  const isOf = eq(companies.id, listings.companyId)
  const portCodes = (row.profile.terms?.ports ?? []).map(({ port }) => port)
  const [[counted], newest, mainCategories, placeOf] = await Promise.all([
    ctx.db.select({ n: count() }).from(listings).innerJoin(companies, isOf).where(shown),
    ctx.db.select({ id: listings.id }).from(listings).innerJoin(companies, isOf).where(shown).orderBy(desc(listings.publishedAt)).limit(shownListings),
    row.mainCategories.length === 0 ? [] : ctx.db.select().from(categories).where(inArray(categories.slug, row.mainCategories)),
    readNamedPlaces(ctx.db, portCodes, ctx.locale),
  ])
  const company = {
    ...companyView(row, ctx.locale),
    listingCount: counted!.n,
    mainCategories: mainCategories.map((one) => categoryName(one, ctx.locale)),
    ports: portCodes.map(placeOf),
  }
  return { company, listings: await readListingCards(ctx.db, newest.map((one) => one.id), ctx.locale) }
}

/** The caller's own company as the editor shows it. */
export async function getOwnCompany(ctx: Context<MemberActor>): Promise<OwnCompanyView> {
  const row = await getOwnCompanyRow(ctx.db, ctx.actor)
  const { phone } = row.profile
  return { ...companyView(row, ctx.locale), phone: phone ? showPhone(phone) : null }
}
