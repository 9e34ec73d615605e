import { asc, eq } from 'drizzle-orm'
import { helpTopics, standingPages } from '#app/domain/pages/standing-page.ts'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'
import { longWord, type Ground, type View } from './view.ts'

/** What everybody sees, and where one comes in. */
export async function publicViews({ site, seller, asBuyer }: Ground): Promise<View[]> {
  const { db, given } = site
  const [first] = await db
    .select({ listing: listings.ref, company: companies.ref })
    .from(listings)
    .innerJoin(companies, eq(companies.id, listings.companyId))
    .where(eq(listings.companyId, seller.companyId))
    .orderBy(asc(listings.createdAt))
    .limit(1)
  const wordy = await given.company({ name: `${longWord} GmbH` })
  const long = await given.listing(wordy, { title_en: longWord, description_en: longWord, modelNumber: 'BV-50/316L/'.repeat(5) })
  const [wordyCompany] = await db.select({ ref: companies.ref }).from(companies).where(eq(companies.id, wordy.companyId))
  const lines = [1, 2].map((no) => ({
    no,
    description: longWord,
    demands: [],
    breaks: [{ quantity: '500', unit: 'H87' as const }],
    certificates: [],
  }))
  const rfq = await given.openRfq({ document: { title: longWord, details: `${longWord} `.repeat(3), lines, buyerAlias: longWord } })
  const listing = `/en/listings/${first!.listing}`
  const inquiry = `/en/inquiries/new?listing=${first!.listing}`
  return [
    { path: '/en' },
    { path: '/en', shows: 'a member', as: asBuyer },
    { path: '/en/search' },
    { path: '/en/search?q=valve&country=CN&moqMax=100000&sort=price', shows: 'filters' },
    { path: '/en/search?q=qqqqzzzz&country=CN', shows: 'nothing found' },
    { path: '/en/search?q=valve&moqMax=1.000', shows: 'a number that is asked back' },
    { path: listing },
    { path: listing, shows: 'a member', as: asBuyer },
    { path: `/en/listings/${long.ref}`, shows: 'long words' },
    { path: `/en/companies/${first!.company}` },
    { path: `/en/companies/${wordyCompany!.ref}`, shows: 'long words' },
    { path: `/en/companies/${first!.company}/listings` },
    { path: `/en/companies/${first!.company}/certificates` },
    { path: '/en/rfqs' },
    { path: '/en/rfqs?q=qqqqzzzz&country=CN', shows: 'nothing found' },
    { path: '/en/categories' },
    { path: '/en/categories/valves-pumps' },
    { path: '/en/categories/tableware', shows: 'nothing in it' },
    ...standingPages.map((page) => ({ path: `/en/${page}` })),
    { path: '/en/help' },
    ...helpTopics.map((topic) => ({ path: `/en/help/${topic}` })),
    { path: '/en/tools/hs' },
    { path: '/en/tools/hs?q=valve', shows: 'what was found' },
    { path: '/en/tools/hs?q=qqqqzzzz', shows: 'nothing found' },
    { path: '/en/tools/hs/84' },
    { path: '/en/tools/incoterms' },
    { path: '/en/tools/ports' },
    { path: '/en/tools/ports?country=CN&q=shanghai', shows: 'what was found' },
    { path: '/en/tools/ports?q=qqqqzzzz', shows: 'nothing found' },
    { path: inquiry },
    { path: inquiry, shows: 'a member', as: asBuyer },
    { path: '/en/inquiries/sent' },
    { path: '/en/inquiries/sent?waits=1', shows: 'that it waits' },
    { path: '/en/rfqs/new' },
    { path: '/en/rfqs/new?title=ball+valve', shows: 'categories that fit', as: asBuyer },
    { path: '/en/rfqs/new', shows: 'what is missing', sent: { title: longWord, intent: 'send' }, status: 422 },
    { path: '/en/rfqs/sent' },
    { path: `/en/rfqs/${rfq.ref}` },
    { path: `/en/rfqs/${rfq.ref}`, shows: 'a supplier', as: await site.signedIn(wordy) },
    { path: '/en/join' },
    { path: '/en/join?sent', shows: 'that a letter is on its way' },
    { path: '/en/login' },
    { path: '/en/forgot' },
    { path: '/en/forgot?sent', shows: 'that a letter is on its way' },
  ]
}
