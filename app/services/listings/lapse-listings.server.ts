import { and, eq, lt, ne, sql } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { listingLifecycle } from '#app/domain/listings/lifecycle.ts'
import { askedDaysBefore, dayIn, earliestOpenDay, type EndingPrices } from '#app/domain/listings/validity.ts'
import { listings } from '#db/schema/listings.ts'
import { priceNotices } from '#db/schema/reviews.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'

const perSweep = 500
const companiesPerSweep = 100
const listingsPerLetter = 200
const [linkDays, daysBetweenLetters] = [60, 7]
const dayMs = 24 * 3600_000

/** Writes down what reading already says, and asks companies in time. Interrupted, the next run goes on; twice does nothing more. */
export async function lapseListings(ctx: Context): Promise<{ lapsed: number; asked: number }> {
  return { lapsed: await writeLapsed(ctx), asked: await askInTime(ctx) }
}

async function writeLapsed(ctx: Context): Promise<number> {
  return inTransaction(ctx, async (tx, now) => {
    const due = await tx
      .select()
      .from(listings)
      .where(
        and(eq(listings.status, 'published'), ne(listings.priceMode, 'on_request'), lt(listings.priceValidUntil, earliestOpenDay(now))),
      )
      .limit(perSweep)
      .for('update', { skipLocked: true })
    for (const { id, companyId, status: from } of due) {
      const status = listingLifecycle.next(from, 'lapse')
      await tx
        .update(listings)
        .set({ status, version: sql`${listings.version} + 1` })
        .where(eq(listings.id, id))
      await markChanged(tx, 'listing', id)
      await record(tx, ctx, { name: 'listing.lapsed', at: now, subjectId: id, companyId, from, to: status, detail: { listingId: id } })
    }
    return due.length
  })
}

type Ending = { companyId: string; listings: EndingPrices[] }

/** One letter for all prices of a company that end soon, and a week between two: nobody gets a letter for each listing. */
async function askInTime(ctx: Context): Promise<number> {
  return inTransaction(ctx, async (tx, now) => {
    // Two workers at once would both find nothing written yet.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('price notices'))`)
    const [last, from] = [dayIn(now, askedDaysBefore), earliestOpenDay(now)]
    const recently = new Date(now.getTime() - daysBetweenLetters * dayMs).toISOString()
    const ending = await tx.execute<Ending>(sql`
      select l.company_id as "companyId",
        json_agg(json_build_object('id', l.id, 'validUntil', l.price_valid_until) order by l.price_valid_until, l.id) as listings
      from listings l join companies c on c.id = l.company_id
      where l.status = 'published' and c.status = 'listed' and l.price_mode <> 'on_request' and l.price_valid_until between ${from} and ${last}
        and not exists (select 1 from price_notices n where n.company_id = l.company_id and n.created_at > ${recently}::timestamptz)
        and not exists (select 1 from price_notices n where n.company_id = l.company_id
          and n.listings @> jsonb_build_array(jsonb_build_object('id', l.id, 'validUntil', l.price_valid_until)))
      group by l.company_id limit ${companiesPerSweep}`)
    for (const { companyId, listings: all } of ending) {
      const id = newId(now.getTime())
      const expiresAt = new Date(now.getTime() + linkDays * dayMs)
      await tx.insert(priceNotices).values({ id, companyId, listings: all.slice(0, listingsPerLetter), createdAt: now, expiresAt })
      await record(tx, ctx, { name: 'prices.end_soon', at: now, subjectId: id, companyId, detail: { noticeId: id, count: all.length } })
    }
    return ending.length
  })
}
