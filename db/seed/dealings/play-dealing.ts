import { createHash } from 'node:crypto'
import type { DealingActor, MemberActor, ThreadGuest } from '#app/domain/actor.ts'
import { newId } from '#app/domain/id.ts'
import { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import type { Language } from '#app/i18n/languages.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import { confirmInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'
import { inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { sendInquiry } from '#app/services/inquiries/send-inquiry.server.ts'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { changeThreadSide } from '#app/services/threads/change-thread-side.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import type { SeededCompanies } from '../companies.ts'
import { acting, dayFrom, momentOf, type Demo } from '../demo-context.ts'
import type { SeededListings } from '../listings.ts'
import { isGuest, type DemoDealing, type DemoGuest, type DemoStep } from './demo-dealing.ts'

/** Somebody who speaks in a dealing, and the language that person reads. */
type Speaker<A extends DealingActor> = { actor: A; locale: Language }

/** A dealing that has begun: who is in it, and how far its quotation has come. */
export type RunningDealing = {
  key: string
  threadId: string
  buyer: Speaker<DealingActor>
  supplier: Speaker<MemberActor>
  colleagues: { buyer: Speaker<MemberActor>[]; supplier: Speaker<MemberActor>[] }
  quotation: { quotationId: string; version: number } | null
}

/** A form's key that is the same at every run. */
export function fixedKey(text: string): string {
  const hex = createHash('sha256').update(`demo ${text}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The inquiry with which a dealing begins. */
export async function begin(
  demo: Demo,
  dealing: DemoDealing,
  companies: SeededCompanies,
  seededListings: SeededListings,
): Promise<RunningDealing> {
  const { id, ref, listing } = seededListings.get(dealing.listing)!
  const supplier = companies[listing.company]
  const common = { key: dealing.key, supplier: supplier.owner, quotation: null }
  if (isGuest(dealing.buyer)) {
    const actor = await confirmAsGuest(demo, dealing, dealing.buyer, id)
    const { threadId } = actor
    return { ...common, threadId, buyer: { actor, locale: dealing.lang }, colleagues: { buyer: [], supplier: supplier.colleagues } }
  }
  const { owner, colleagues } = companies[dealing.buyer]
  const ctx = acting(demo, owner.actor, dealing.lang, momentOf(demo, dealing.at))
  const { threadId } = await sendInquiry(ctx, { ...dealing.inquiry, listing: ref, clientKey: fixedKey(dealing.key) })
  return { ...common, threadId, buyer: owner, colleagues: { buyer: colleagues, supplier: supplier.colleagues } }
}

/** From the inquiry that waits for its confirmation on: no letter is written. */
async function confirmAsGuest(demo: Demo, dealing: DemoDealing, guest: DemoGuest, listingId: string) {
  const at = momentOf(demo, dealing.at)
  const id = newId(at.getTime())
  await demo.db.insert(heldInquiries).values({
    id,
    clientKey: fixedKey(dealing.key),
    form: InquiryForm.parse({ ...dealing.inquiry, name: guest.name }),
    address: guest.address,
    listingId,
    locale: dealing.lang,
    tokenHash: sha256(inquiryTokenOf(id)),
    createdAt: at,
    expiresAt: new Date(at.getTime() + 3600_000),
  })
  const { scopedToken } = await confirmInquiry(acting(demo, { kind: 'stranger' }, dealing.lang, at), inquiryTokenOf(id))
  return (await getGuestByLink(demo.db, scopedToken!, at)) as ThreadGuest
}

/** The next step of a dealing; `position` tells its messages apart. */
export async function play(demo: Demo, dealing: RunningDealing, step: DemoStep, position: number): Promise<void> {
  const at = momentOf(demo, step.at)
  const { threadId, buyer, supplier } = dealing
  if ('say' in step) {
    const { actor } = step.colleague === undefined ? dealing[step.by] : dealing.colleagues[step.by][step.colleague]!
    await postMessage(acting(demo, actor, step.lang, at), threadId, { body: step.say, clientKey: fixedKey(`${dealing.key}/${position}`) })
  } else if ('note' in step && 'by' in step) {
    const { actor, locale } = dealing[step.by]
    if (actor.kind !== 'member') throw new Error(`${dealing.key}: a guest keeps no notes`)
    await changeThreadSide(acting(demo, actor, locale, at), threadId, { assigneeId: actor.personId, note: step.note })
  } else if ('quote' in step) {
    const { validForDays, ...terms } = step.quote
    const input = { ...terms, validUntil: dayFrom(demo, validForDays), version: dealing.quotation?.version ?? 0 }
    dealing.quotation = await sendQuotation(acting(demo, supplier.actor, supplier.locale, at), threadId, input)
  } else {
    const ctx = acting(demo, buyer.actor, buyer.locale, at)
    if (!dealing.quotation) throw new Error(`${dealing.key}: there is nothing to decide yet`)
    if ('accept' in step) await acceptQuotation(ctx, dealing.quotation)
    else await declineQuotation(ctx, { ...dealing.quotation, reason: step.decline, note: step.note })
  }
}
