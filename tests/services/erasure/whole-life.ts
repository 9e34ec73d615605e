import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { CounterInput } from '#app/domain/quotations/counter-offer.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { requestAddressChange } from '#app/services/accounts/change-address.server.ts'
import { requestReset } from '#app/services/accounts/request-reset.server.ts'
import { holdInquiry } from '#app/services/inquiries/hold-inquiry.server.ts'
import { suppress } from '#app/services/letters/suppressions.server.ts'
import { shareListing } from '#app/services/listings/share-links.server.ts'
import { counterQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { declineQuotation } from '#app/services/quotations/decline-quotation.server.ts'
import { changeThreadSide } from '#app/services/threads/change-thread-side.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { claimDisputes } from '#db/schema/claims.ts'
import { files } from '#db/schema/files.ts'
import { inquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { dataExports, heldJoins, people } from '#db/schema/people.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import type { GivenCompany, givenIn } from '#tests/given.ts'
import { replyTo, type Post } from '#tests/setup/mail.ts'
import type { World } from '#tests/setup/world.ts'
import { sendFor } from '../quotations/send-for.ts'
import { password, signedInOwner, withSecondStep } from '../accounts/signed-in.ts'

type Given = ReturnType<typeof givenIn>

/** Somebody who left a trace of every kind: in tables, in letters of others and in storage. */
export async function wholeLife({ db }: World, given: Given, post: Post, who: GivenCompany, name: string) {
  await db.update(people).set({ name }).where(eq(people.id, who.personId))
  const person = await signedInOwner(db, who)
  const secondStep = await withSecondStep(person)
  const { address, personId } = person
  await requestReset(given.stranger(), { email: address }, '203.0.113.9')
  await requestAddressChange(person.as, { email: `new-${randomUUID().slice(0, 8)}@moved.test`, currentPassword: password })
  await given.invitation(await given.company(), { email: address })
  await given.invitation(person)

  const sold = await given.quotation({ supplier: person })
  const bought = await given.quotation({ buyer: person })
  const signed = `We take ten containers.\n\nBest regards\n${name}\n${address}`
  await postMessage(person.ctx, bought.threadId, { clientKey: newId(), body: signed, attached: [] })
  await changeThreadSide(person.ctx, bought.threadId, { note: `${name} asks the bank` })
  const letter = await post.letterTo(bought.supplier.address, (one) => one.text.includes('ten containers'))
  await post.deliver(replyTo(letter, bought.supplier.address, 'Five are ready now.'))
  const answered = await post.letterTo(address, (one) => one.text.includes('Five are ready now.'))
  await post.deliver(replyTo(answered, address, `Please send them.\n\n-- \n${name}`).replace('From: Someone', `From: ${name}`))
  await post.until(async () => (await mailsOf(bought.threadId)).find((mail) => mail.state === 'posted' && mail.fromAddress === address))
  await post.deliver(replyTo(answered, address, 'Not from me.'), 'fail')
  await post.until(async () => (await mailsOf(bought.threadId)).find((mail) => mail.state === 'held'))
  await declineQuotation(person.ctx, { quotationId: bought.quotationId, version: 1, reason: 'price', note: `Ask ${name} again in May` })

  const rfq = await given.openRfq({ buyer: person })
  const answer = await sendFor(bought.supplier, rfq)
  const terms = CounterInput.parse({ quotationId: answer.quotationId, version: 1, note: `Call ${name} first` })
  await counterQuotation(person.ctx, terms)
  await db
    .update(rfqs)
    .set({ lossNote: `${name} chose the nearer one` })
    .where(eq(rfqs.id, rfq.rfqId))

  const evidence = `${name} was there, and nobody knew the company at this address.`
  const against = { companyId: bought.supplier.companyId, kind: 'legal_name' as const, value: 'Acme' }
  await db.insert(claimDisputes).values({ ...against, byCompanyId: person.companyId, byPersonId: personId, evidence })
  const shared = { id: newId(), buyer: `${name}, Lima` }
  await shareListing(bought.supplier.ctx, bought.listing.listingId, shared)
  await db.update(inquiries).set({ shareLinkId: shared.id }).where(eq(inquiries.buyerPersonId, personId))

  const asked = { clientKey: newId(), listing: sold.listing.ref, email: address, message: 'Please quote 300 pieces for a hotel.', name }
  await holdInquiry(given.stranger(), asked, '203.0.113.9')
  await putAside(bought.listing.listingId, bought.supplier.companyId)
  await db.insert(heldJoins).values({
    tokenHash: randomUUID(),
    address,
    form: { name, passwordHash: 'x', company: 'Other', country: 'PE' },
    locale: 'en',
    expiresAt: new Date(),
  })
  const fileId = newId()
  await putFile(fileId, Buffer.from(`${name} <${address}>`))
  await db.insert(files).values({
    id: fileId,
    sha256: 'x',
    size: 9,
    type: 'application/gzip',
    displayName: `${name}.tar.gz`,
    purpose: 'data-export',
    state: 'ready',
    attachedTo: 'data_export:x',
  })
  await db.insert(dataExports).values({ personId, fileId, expiresAt: new Date(Date.now() + 86_400_000) })
  await db.transaction((tx) => suppress(tx, address, 'complaint'))
  await post.quiet()
  return { ...person, name, secondStep, sold, bought }

  async function mailsOf(threadId: string) {
    return db.select().from(inboundLetters).where(eq(inboundLetters.threadId, threadId))
  }

  /** An inquiry that waits for staff to look at it. */
  async function putAside(listingId: string, supplierCompanyId: string) {
    await db.insert(waitingInquiries).values({
      clientKey: newId(),
      form: { message: 'A message that looks like many others', name },
      buyer: person.ctx.actor,
      threadId: newId(),
      buyerCompanyId: person.companyId,
      supplierCompanyId,
      listingId,
      locale: 'en',
      why: 'staff',
      signs: ['alike'],
      dueAt: new Date(Date.now() + 86_400_000),
    })
  }
}
