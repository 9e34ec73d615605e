import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { carried } from '#app/domain/files/thread-file.ts'
import { newId } from '#app/domain/id.ts'
import { getComparison } from '#app/services/quotations/get-comparison.server.ts'
import { findDraftOf } from '#app/services/quotations/quotation-draft.server.ts'
import { storeInvitedFile } from '#app/services/quotations/quotation-files.server.ts'
import { heldByInvited, proveInvited } from '#app/services/rfqs/invitation-codes.server.ts'
import { getInvitedFiles, unlockInvitedFiles } from '#app/services/rfqs/invited-files.server.ts'
import { getInvitedForm } from '#app/services/rfqs/invited-form.server.ts'
import { getInvitedRfq } from '#app/services/rfqs/invited-rfq.server.ts'
import { listOwnInvitations } from '#app/services/rfqs/own-invitations.server.ts'
import {
  checkInvitedQuotation,
  openQuotedThread,
  quoteByInvitation,
  saveInvitedDraft,
} from '#app/services/rfqs/quote-by-invitation.server.ts'
import { findRfqFileByKey } from '#app/services/rfqs/rfq-files.server.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { files } from '#db/schema/files.ts'
import { people } from '#db/schema/people.ts'
import { guestCodes, quotations } from '#db/schema/quotations.ts'
import { rfqFiles, rfqs } from '#db/schema/rfqs.ts'
import { givenIn, raced } from '#tests/given.ts'
import { invitedInput, mailedCode, quotedByInvitation } from '#tests/quoted-by-invitation.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor } from '../quotations/send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)
const world = { db, given }
const refusal = (kind: string, code: string) => expect.objectContaining({ name: 'Refusal', kind, code })
const stranger = given.stranger()

/** A quotation by invitation, ready to be sent with a code. */
async function ready(facts: Parameters<typeof given.openRfq>[0] = {}) {
  const rfq = await given.openRfq(facts)
  const invited = await given.rfqInvitation({ rfq })
  return { ...rfq, ...invited, input: invitedInput(rfq.document) }
}

async function isUsed(subjectId: string): Promise<boolean> {
  const rows = await db.select({ usedAt: guestCodes.usedAt }).from(guestCodes).where(eq(guestCodes.subjectId, subjectId))
  return rows.some(({ usedAt }) => usedAt !== null)
}

async function peopleAt(address: string): Promise<number> {
  return (await db.select({ id: people.id }).from(people).where(eq(people.address, address))).length
}

describe('a quotation by invitation', () => {
  it('is sent with the code of the invited mailbox; person and company come to be then, and not before', async () => {
    const { token, address, input, ...rfq } = await ready()
    await saveInvitedDraft(stranger, token, { form: { price: '16' }, revision: 0 })
    await checkInvitedQuotation(stranger, token, input)
    await expect(quoteByInvitation(stranger, token, input, { code: '000000' })).rejects.toEqual(refusal('invalid', 'quotation.code_wrong'))
    expect(await peopleAt(address)).toBe(0)
    const code = await mailedCode(world, 'rfq.quote', { token, invitationId: rfq.invitationId })
    await quoteByInvitation(stranger, token, input, { code })
    const view = await getComparison(rfq.buyer.ctx, rfq.rfqId)
    expect(view.quotations).toHaveLength(1)
    expect(view.quotations[0]).toMatchObject({
      isGuest: true,
      status: 'sent',
      document: { version: 1, rfq: { version: 1 }, supplier: { name: 'Tianjin Nankai Castings Ltd.', country: 'CN' }, buyer: { ref: '' } },
    })
    const [company] = await db
      .select({ status: companies.status, name: people.name })
      .from(companies)
      .innerJoin(members, eq(members.companyId, companies.id))
      .innerJoin(people, and(eq(people.id, members.personId), eq(people.address, address)))
    expect(company).toEqual({ status: 'guest', name: 'Wang Lei' })
    expect((await listOwnInvitations(rfq.buyer.ctx, rfq.rfqId)).invitations[0]!.state).toBe('quoted')
    expect(await findDraftOf(db, { rfqId: rfq.rfqId, invitationId: rfq.invitationId })).toBeNull()
  })

  it('takes files once the mailbox is proven, which are the company’s from then on, and of nobody else’s invitation', async () => {
    const [mine, other] = [await ready(), await ready()]
    const code = await mailedCode(world, 'rfq.quote', mine)
    await expect(proveInvited(stranger, mine.token, { key: 'made-up' })).rejects.toEqual(refusal('invalid', 'quotation.code_required'))
    const key = await proveInvited(stranger, mine.token, { code })
    expect(await proveInvited(stranger, mine.token, { key })).toBe(key)
    expect([await heldByInvited(stranger, mine.token, key), await heldByInvited(stranger, other.token, key)]).toEqual([key, null])
    const { id, name } = await storeInvitedFile(stranger, { name: 'drawing.pdf', bytes: Buffer.from('%PDF-1.7 drawing') })
    const attached = [id]
    await saveInvitedDraft(stranger, mine.token, { form: { attached: carried(id, name) }, revision: 0 })
    const theirs = saveInvitedDraft(stranger, other.token, { form: { attached: carried(id, name) }, revision: 0 })
    await expect(theirs).rejects.toEqual(refusal('invalid', 'file.not_found'))
    await quoteByInvitation(stranger, mine.token, { ...mine.input, attached }, { key })
    const { quotations: sent } = await getComparison(mine.buyer.ctx, mine.rfqId)
    expect(sent[0]!.document.files).toMatchObject([{ id, name: 'drawing.pdf' }])
    const [file] = await db.select().from(files).where(eq(files.id, id))
    expect([file!.companyId, file!.attachedTo]).toEqual([expect.any(String), `quotation:${sent[0]!.id}`])
  })

  it('is not sent with a code that was mailed for something else, or for another invitation', async () => {
    const [one, other] = [await ready(), await ready()]
    for (const code of [await mailedCode(world, 'rfq.files', one), await mailedCode(world, 'rfq.quote', other)])
      await expect(quoteByInvitation(stranger, one.token, one.input, { code })).rejects.toEqual(refusal('invalid', 'quotation.code_wrong'))
    expect(await peopleAt(one.address)).toBe(0)
  })

  it('sent from two tabs at once is sent once, and two drafts do not overwrite each other', async () => {
    const { token, input, invitationId, rfqId } = await ready()
    await saveInvitedDraft(stranger, token, { form: { price: '16' }, revision: 0 })
    const stale = saveInvitedDraft(stranger, token, { form: { price: '15' }, revision: 0 })
    await expect(stale).rejects.toEqual(refusal('conflict', 'quotation.draft_changed'))
    const [first, second] = [
      await mailedCode(world, 'rfq.quote', { token, invitationId }),
      await mailedCode(world, 'rfq.quote', { token, invitationId }),
    ]
    // The second code is good only once the first that was mailed last is used up: both tabs come as far as the row.
    const attempts = [
      () => quoteByInvitation(stranger, token, input, { code: second }),
      async () => {
        while (!(await isUsed(invitationId)));
        return quoteByInvitation(stranger, token, input, { code: first })
      },
    ]
    const results = await raced(db, { table: rfqs, id: rfqId }, attempts)
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(results[1]).toMatchObject({ reason: { code: 'rfq.invitation_quoted' } })
    const sent = await db.select({ version: quotations.currentVersion }).from(quotations).where(eq(quotations.rfqId, rfqId))
    expect(sent).toEqual([{ version: 1 }])
  })

  it('and one of a member never both take the last place', async () => {
    const { token, input, invitationId, rfqId, document } = await ready({ document: { maxQuotations: 3 } })
    await db.update(rfqs).set({ quotationCount: 2 }).where(eq(rfqs.id, rfqId))
    const supplier = await given.company()
    const code = await mailedCode(world, 'rfq.quote', { token, invitationId })
    const attempts = [() => quoteByInvitation(stranger, token, input, { code }), () => sendFor(supplier, { rfqId, document })]
    const results = await raced(db, { table: rfqs, id: rfqId }, attempts as (() => Promise<unknown>)[])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { kind: expect.stringMatching(/conflict|gone/) as string },
    })
  })

  it('keeps to the deadline by the database, the rules of the form and what the buyer must have', async () => {
    const { token, input, document, rfqId } = await ready()
    const unpriced = { ...input, lines: input.lines.map(({ price1: _price, ...line }) => line) } as typeof input
    await expect(checkInvitedQuotation(stranger, token, unpriced)).rejects.toMatchObject({ code: 'quotation.incomplete' })
    const late = { ...stranger, now: new Date(new Date(document.quoteDeadline).getTime() + 1000) }
    await expect(checkInvitedQuotation(late, token, input)).rejects.toMatchObject({ kind: 'gone' })
    await db.update(rfqs).set({ status: 'paused' }).where(eq(rfqs.id, rfqId))
    await expect(checkInvitedQuotation(stranger, token, input)).rejects.toEqual(refusal('conflict', 'rfq.paused'))
  })

  it('passes the filter, since the buyer asked by name', async () => {
    const { token, input, invitationId } = await ready({ document: { supplierFilter: { countries: ['DE'], businessTypes: ['trading'] } } })
    const code = await mailedCode(world, 'rfq.quote', { token, invitationId })
    expect((await quoteByInvitation(stranger, token, input, { code })).scopedToken).toBeTruthy()
  })

  it('of somebody with an account is their company’s, which no page says before', async () => {
    const supplier = await given.company()
    const rfq = await given.openRfq()
    const invited = await given.rfqInvitation({ rfq, address: supplier.address })
    expect(Object.keys((await getInvitedForm(stranger, invited.token)).page.values)).not.toContain('company')
    const code = await mailedCode(world, 'rfq.quote', invited)
    await quoteByInvitation(stranger, invited.token, invitedInput(rfq.document), { code })
    const [quotation] = await db.select().from(quotations).where(eq(quotations.rfqId, rfq.rfqId))
    expect(quotation!.supplierCompanyId).toBe(supplier.companyId)
    const [company] = await db.select({ name: companies.legalNameEn }).from(companies).where(eq(companies.id, supplier.companyId))
    expect(company!.name).not.toBe('Tianjin Nankai Castings Ltd.')
  })
})

describe('the link of an invitation that was passed on', () => {
  it('opens no files without the code, and for ten minutes with it', async () => {
    const { token, rfqId, invitationId, buyer } = await ready({ document: { visibility: 'invited' } })
    const [fileId, rivalsId] = [newId(), newId()]
    for (const [id, shownTo] of [
      [fileId, 'invited'],
      [rivalsId, 'everyone'],
    ] as const) {
      await putFile(id, Buffer.from('%PDF-1.7'))
      const kept = { sha256: id, size: 8, type: 'application/pdf', displayName: 'drawing.pdf', companyId: buyer.companyId }
      await db.insert(files).values({ id, ...kept, purpose: 'rfq-file', state: 'ready', attachedTo: `rfq:${rfqId}` })
      await db.insert(rfqFiles).values({ rfqId, fileId: id, shownTo, position: 0 })
    }
    expect((await getInvitedRfq(stranger, token)).rfq.files.map(({ mayOpen }) => mayOpen)).toEqual([false, false])
    expect((await getInvitedFiles(stranger, token, 'made-up')).open).toBeNull()
    await expect(findRfqFileByKey(stranger, fileId, 'made-up')).rejects.toEqual(refusal('gone', 'file.key_over'))
    await expect(unlockInvitedFiles(stranger, token, undefined)).rejects.toEqual(refusal('invalid', 'quotation.code_required'))
    const key = await unlockInvitedFiles(stranger, token, await mailedCode(world, 'rfq.files', { token, invitationId }))
    expect((await getInvitedFiles(stranger, token, key)).open!.files).toHaveLength(2)
    expect((await findRfqFileByKey(stranger, fileId, key))!.name).toBe('drawing.pdf')
    const later = { ...stranger, now: new Date(Date.now() + 11 * 60_000) }
    await expect(findRfqFileByKey(later, fileId, key)).rejects.toMatchObject({ kind: 'gone' })
    const elsewhere = await ready()
    expect((await getInvitedFiles(stranger, elsewhere.token, key)).open).toBeNull()
  })

  it('does not open what was quoted: that takes a code, and it is sent once', async () => {
    const quoted = await quotedByInvitation(world)
    const view = await getInvitedRfq(stranger, quoted.token)
    expect(view).toMatchObject({ state: 'quoted', mayQuote: false, mayDecline: false })
    expect(JSON.stringify(view)).not.toContain('16.1')
    await expect(getInvitedForm(stranger, quoted.token)).rejects.toEqual(refusal('conflict', 'rfq.invitation_quoted'))
    await expect(openQuotedThread(stranger, quoted.token, '123')).rejects.toMatchObject({ code: 'quotation.code_wrong' })
    const code = await mailedCode(world, 'rfq.thread', quoted)
    expect((await openQuotedThread(stranger, quoted.token, code)).scopedToken).toBe(quoted.scopedToken)
  })
})
