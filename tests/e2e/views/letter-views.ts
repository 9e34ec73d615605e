import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { holdInquiry, inquiryTokenOf } from '#app/services/inquiries/hold-inquiry.server.ts'
import { grantFileKey } from '#app/services/files/file-keys.server.ts'
import { storeThreadFile } from '#app/services/files/thread-files.server.ts'
import { sayNotMe } from '#app/services/letters/not-me.server.ts'
import { unsubscribe } from '#app/services/letters/unsubscribe.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { heldInquiries } from '#db/schema/inquiries.ts'
import { quotations } from '#db/schema/quotations.ts'
import { quotationInput } from '#tests/given.ts'
import { openLinksOf } from '#tests/http/open-links.ts'
import { pagesOf } from '#tests/http/routes.ts'
import { quotedByInvitation } from '#tests/quoted-by-invitation.ts'
import { longAddress, longLink, longWord, muchLater, type Ground, type View } from './view.ts'

/** Behind the links of letters, and what a link shows that is used up. */
export async function letterViews({ site, seller }: Ground): Promise<View[]> {
  const { db, given } = site
  const guest = await given.guestThread({ supplier: seller, address: longAddress })
  await postMessage(guest.ctx, guest.threadId, { body: `The drawing: ${longLink}\n\nThank you.`, clientKey: randomUUID() })
  const { quotationId } = await sendQuotation(seller.ctx, guest.threadId, { ...quotationInput({ remarks: longLink }), version: 0 })
  const { id } = await storeThreadFile(seller.ctx, { name: `${longWord}.pdf`, bytes: Buffer.from('%PDF-1.7 a drawing') })
  await postMessage(seller.ctx, guest.threadId, { body: 'The drawing.', clientKey: randomUUID(), attached: [id] })
  const shown = new Set(pagesOf(site.pages).flatMap(({ path, isShown }) => (isShown ? [path] : [])))
  const links = openLinksOf(site, { supplier: seller, listing: guest.listing, guest, quotationId })
  const linked = Object.entries(links).filter(([page]) => shown.has(`/en${page}`))
  const open = await Promise.all(linked.map(async ([, link]) => ({ path: await link() })))
  const invited = await given.invitation(seller, { role: 'owner' })
  const [known, other] = [await given.company(), await given.company()]
  const invitedKnown = `/en/invitations/${(await given.invitation(seller, { email: known.address })).token}`
  return [
    ...open,
    { path: `/en/q/${guest.scopedToken}/files?key=${grantFileKey(guest.threadId, muchLater())}`, shows: 'the files' },
    { path: `/en/q/${await declined()}`, shows: 'a quotation that was declined' },
    { path: `/en/q/${await quoted()}/invitation`, shows: 'that a quotation was sent by it' },
    { path: await askedInSeveral(), shows: 'a choice of companies' },
    { path: await stoppedLetters(), shows: 'that letters are stopped' },
    { path: await unsubscribed(), shows: 'that letters are stopped' },
    { path: `/en/invitations/${invited.token}`, shows: 'somebody else', as: await site.signedIn(other) },
    { path: invitedKnown, shows: 'somebody with an account' },
    { path: invitedKnown, shows: 'somebody who is signed in', as: await site.signedIn(known) },
    ...linked.flatMap(([page]) => (page.startsWith('/q/:token/invitation/') ? [] : [used(page)])),
  ]

  /** What nobody may open any more. */
  function used(page: string): View {
    const path = page === '/verify' ? `/en/verify?token=${'n'.repeat(43)}` : `/en${page.replaceAll(/:\w+/g, newId())}`
    return { path, shows: 'a link that leads nowhere', status: 410 }
  }

  async function quoted(): Promise<string> {
    const rfq = await given.openRfq({ document: { title: longWord } })
    return (await quotedByInvitation(site, { rfq, address: `q-${longAddress.slice(2)}` })).token
  }

  async function declined(): Promise<string> {
    const on = await given.guestThread({ supplier: seller })
    const { quotationId } = await sendQuotation(seller.ctx, on.threadId, { ...quotationInput(), version: 0 })
    await db
      .update(quotations)
      .set({ status: 'declined', declinedReason: 'price', declinedNote: longLink })
      .where(eq(quotations.id, quotationId))
    return on.scopedToken
  }

  async function askedInSeveral(): Promise<string> {
    const person = await given.company()
    await given.alsoIn(person, await given.company({ name: longWord }))
    const clientKey = randomUUID()
    const form = {
      clientKey,
      listing: guest.listing.ref,
      email: person.address,
      message: `Please quote by ${longLink}`,
      quantity: '300',
      unit: 'H87' as const,
    }
    await holdInquiry(given.stranger(), form, '203.0.113.1')
    const [row] = await db.select({ id: heldInquiries.id }).from(heldInquiries).where(eq(heldInquiries.clientKey, clientKey))
    return `/en/inquiries/confirm/${inquiryTokenOf(row!.id)}`
  }

  async function unsubscribed(): Promise<string> {
    const path = await links['/unsubscribe/:token']!()
    await unsubscribe(given.stranger(), path.split('/').at(-1)!)
    return path
  }

  async function stoppedLetters(): Promise<string> {
    const path = await links['/not-me/:token']!()
    await sayNotMe(given.stranger(), path.split('/').at(-1)!)
    return path
  }
}
