import { and, eq, sql } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { createRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { enqueue } from '#app/services/tasks.server.ts'
import { claims } from '#db/schema/claims.ts'
import { letters } from '#db/schema/letters.ts'
import { listingReviews } from '#db/schema/reviews.ts'
import { fieldsOf } from '#tests/http/open-site.ts'
import { newRfq } from '#tests/rfq-input.ts'
import { longAddress, longLink, longWord, type Ground, type View } from './view.ts'

/** The pages of staff, with what there is to decide. */
export async function staffViews({ site, seller, asStaff, asBuyer, asSeller }: Ground): Promise<View[]> {
  const { db, given } = site
  await inTransaction(given.stranger(), (tx) => enqueue(tx, 'resize-picture', { fileId: newId() }))
  await db.execute(sql`
    update graphile_worker._private_jobs set attempts = max_attempts, last_error = ${`no room left for ${longWord}`} where task_id =
      (select id from graphile_worker._private_tasks where identifier = 'resize-picture')`)
  const letter = { name: 'address-known', toAddress: longAddress, locale: 'en', subject: {} } as const
  for (const failure of ['restored', longWord]) await db.insert(letters).values({ ...letter, state: 'unknown', failure })
  await db.insert(letters).values({ ...letter, state: 'failed', failure: longWord })
  await askLikeASpammer()
  const [claim] = await db.select().from(claims).where(eq(claims.companyId, seller.companyId)).limit(1)
  return [
    { path: '/en/admin', shows: 'a member', as: asSeller, status: 404 },
    { path: '/en/admin/health', as: asStaff },
    { path: '/en/admin/health', shows: 'that nothing was chosen', as: asStaff, sent: { intent: 'send-now' }, status: 422 },
    { path: '/en/admin/inquiries', as: asStaff },
    ...(await reviewViews()),
    ...(await rfqViews()),
    { path: '/en/admin/letters', as: asStaff },
    { path: '/en/admin/letters?state=unknown', shows: 'what there is to decide', as: asStaff },
    { path: '/en/admin/letters?state=failed', shows: 'what may go again', as: asStaff },
    { path: '/en/admin/letters/previews', as: asStaff },
    { path: '/en/admin/letters/held', as: asStaff },
    { path: '/en/admin/letters/self-test', as: asStaff },
    { path: await heldMail(), as: asStaff },
    { path: await heldMail(), shows: 'that no reason was given', as: asStaff, sent: { intent: 'drop' }, status: 422 },
    { path: '/en/admin/companies', as: asStaff },
    { path: `/en/admin/companies/${seller.companyId}`, as: asStaff },
    { path: `/en/admin/companies/${seller.companyId}?claim=${claim!.id}`, shows: 'a claim', as: asStaff },
  ]

  /** A queue with an appeal in it, and one listing that was decided about. */
  async function reviewViews(): Promise<View[]> {
    const company = await given.company({ isNew: true, name: `${longWord} GmbH` })
    const { listingId } = await given.listing(company, { title_en: longWord, description_en: longWord })
    const page = `/en/admin/listings/${listingId}`
    await db.insert(listingReviews).values({
      listingId,
      companyId: company.companyId,
      state: 'refused',
      causes: ['new_company'],
      version: 1,
      reason: 'brand',
      words: longLink,
      decidedAt: new Date(),
    })
    await db
      .update(listingReviews)
      .set({ causes: ['appeal'], appeal: `The mark is ours: ${longLink}` })
      .where(and(eq(listingReviews.listingId, listingId), eq(listingReviews.state, 'open')))
    return [
      { path: '/en/admin/listings', as: asStaff },
      { path: '/en/admin/listings?find=nothing', shows: 'that there is none', as: asStaff, status: 404 },
      { path: page, as: asStaff },
      { path: page, shows: 'that a reason is missing', as: asStaff, sent: { version: '2', intent: 'refuse' }, status: 422 },
    ]
  }

  /** An RFQ of a buyer whom nobody knows. */
  async function rfqViews(): Promise<View[]> {
    const buyer = await given.company({ isNew: true, name: `${longWord} GmbH` })
    const { rfqId } = await createRfq(buyer.ctx, newRfq({ title: `${longWord} hand grenade` }))
    await publishRfq(buyer.ctx, rfqId, 1)
    return [
      { path: '/en/admin/rfqs', as: asStaff },
      { path: '/en/admin/rfqs?find=nothing', shows: 'that there is none', as: asStaff, status: 404 },
      { path: `/en/admin/rfqs/${rfqId}`, as: asStaff },
      {
        path: `/en/admin/rfqs/${rfqId}`,
        shows: 'that a reason is missing',
        as: asStaff,
        sent: { revision: '2', intent: 'reject' },
        status: 422,
      },
    ]
  }

  async function heldMail(): Promise<string> {
    const guest = await given.guestThread()
    const excerpt = { text: `Our offer: ${longLink}`, files: [{ name: `${longWord}.pdf`, size: 12_000 }] }
    return `/en/admin/letters/held/${await given.heldMail(guest.ctx.actor, { excerpt, fromAddress: longAddress })}`
  }

  async function askLikeASpammer(): Promise<void> {
    const { ref } = await given.listing(await given.company())
    const path = `/en/inquiries/new?listing=${ref}`
    const fields = fieldsOf((await site.visit(path, { session: asBuyer })).html)
    await site.post(path, { ...fields, message: `Our offer: ${longLink}`, homepage: longLink }, { session: asBuyer })
  }
}
