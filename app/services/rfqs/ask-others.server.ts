import { eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import type { FormValues } from '#app/domain/form.ts'
import { rfqOfInquiry } from '#app/domain/rfqs/ask-others.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import type { inquiries } from '#db/schema/inquiries.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { categoryName, readCategoryTree } from '../categories/list-categories.server.ts'
import type { Context } from '../context.server.ts'
import { getOwnThread } from '../threads/access.server.ts'

/** The inquiry of a thread in which the caller's company asks. */
export async function getAskedInquiry(db: Reader, actor: MemberActor, threadId: string): Promise<typeof inquiries.$inferSelect> {
  const { side, inquiry } = await getOwnThread(db, actor, threadId)
  if (side !== 'buyer' || !inquiry) throw notFound()
  return inquiry
}

/** The same need for an RFQ, with nothing in it that is the one supplier's. */
export async function readNeedOf({ db, actor, locale }: Context<MemberActor>, threadId: string): Promise<FormValues> {
  const inquiry = await getAskedInquiry(db, actor, threadId)
  const [[supplier], [listing], texts, tree] = await Promise.all([
    db.select().from(companies).where(eq(companies.id, inquiry.supplierCompanyId)),
    inquiry.listingId === null ? [] : db.select().from(listings).where(eq(listings.id, inquiry.listingId)),
    inquiry.listingId === null
      ? []
      : db.select({ title: listingTexts.title }).from(listingTexts).where(eq(listingTexts.listingId, inquiry.listingId)),
    readCategoryTree(db),
  ])
  const category = tree.find(({ slug }) => slug === listing?.categorySlug)
  const names = [
    supplier!.legalNameEn,
    supplier!.legalNameLocal,
    listing?.brand ?? null,
    listing?.modelNumber ?? null,
    inquiry.subject,
    ...texts.map(({ title }) => title),
  ]
  return rfqOfInquiry({ form: inquiry.form, category: category ? categoryName(category, locale) : null }, names)
}
