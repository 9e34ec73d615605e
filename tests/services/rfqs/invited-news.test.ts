import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { EventName } from '#app/domain/events.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { record } from '#app/services/events.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { unsubscribe } from '#app/services/letters/unsubscribe.server.ts'
import { declineInvitation, stopInvitations } from '#app/services/rfqs/answer-invitation.server.ts'
import { withdrawInvitation } from '#app/services/rfqs/own-invitations.server.ts'
import { cancelRfq, moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()
const system = { ...stranger, actor: { kind: 'system', task: 'announce' } } as const

type Rfq = { rfqId: string; buyer: GivenCompany }

/** An invitation whose letter went out. */
async function invited(rfq?: Rfq, address?: string) {
  const invitation = await given.rfqInvitation({ rfq, address })
  await db.update(letters).set({ state: 'sent', sentAt: new Date() }).where(eq(letters.toAddress, invitation.address))
  return invitation
}

const revisionOf = async (rfqId: string) => (await db.select().from(rfqs).where(eq(rfqs.id, rfqId)))[0]!.revision
const close = async ({ rfqId, buyer }: Rfq) => moveRfq(buyer.ctx, rfqId, { intent: 'close', revision: await revisionOf(rfqId) })
const cancel = async ({ rfqId, buyer }: Rfq) => cancelRfq(buyer.ctx, rfqId, { revision: await revisionOf(rfqId), reason: 'budget' })
const amend = async ({ rfqId, buyer }: Rfq) =>
  inTransaction(buyer.ctx, async (tx, at) => {
    await record(tx, buyer.ctx, { name: 'rfq.amended', at, subjectId: rfqId, from: 'open', to: 'open', detail: { rfqId, version: 2 } })
  })

/** What is written about the last such event to others than the buyer; announced twice, as a task may be. */
async function told({ rfqId, buyer }: Rfq, name: EventName) {
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, rfqId), eq(events.name, name)))
    .orderBy(desc(events.at))
  await announce(system, event!.id)
  await announce(system, event!.id)
  const written = await db.select().from(letters).where(eq(letters.eventId, event!.id))
  return written.filter(({ toAddress }) => toAddress !== buyer.address)
}

async function factsOf(letter: { id: string } | undefined) {
  const prepared = letter && (await prepareLetter(stranger, letter.id))
  return prepared?.kind === 'to-render' ? prepared : null
}

describe('a mailbox that was invited and has not answered', () => {
  it('hears once that the RFQ changed, with its link and the way to stop', async () => {
    const rfq = await invited()
    await amend(rfq)
    const written = await told(rfq, 'rfq.amended')
    expect(written.map(({ name, toAddress }) => [name, toAddress])).toEqual([['rfq-invited-news', rfq.address]])
    const { facts, envelope } = (await factsOf(written[0]))!
    const link = `/en/q/${rfq.token}/invitation`
    expect(facts).toMatchObject({
      what: 'amended',
      buyer: 'A buyer in Peru',
      url: expect.stringMatching(new RegExp(`${link}$`)) as string,
      refusalUrl: expect.stringContaining(`${link}/refusal`) as string,
    })
    const stop = /\/u\/(\w+)>/.exec(envelope.headers['List-Unsubscribe']!)![1]!
    await unsubscribe(stranger, stop)
    await cancel(rfq)
    expect(await told(rfq, 'rfq.cancelled')).toEqual([])
  })

  it('hears of every end, without a link to what is over', async () => {
    const [closed, cancelled] = [await invited(), await invited()]
    await close(closed)
    const [ofClosing] = await told(closed, 'rfq.closed')
    expect((await factsOf(ofClosing))!.facts).toMatchObject({ what: 'closed', url: null })
    await cancel(cancelled)
    const [ofCancelling] = await told(cancelled, 'rfq.cancelled')
    expect((await factsOf(ofCancelling))!.facts).toMatchObject({ what: 'cancelled', said: { reason: 'budget' }, url: null })
  })

  it('hears no more once it was told that the RFQ is closed, until that takes quotations again', async () => {
    const rfq = await invited()
    await close(rfq)
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    await moveRfq(rfq.buyer.ctx, rfq.rfqId, { intent: 'extend', until, revision: await revisionOf(rfq.rfqId) })
    const [ofMore] = await told(rfq, 'rfq.extended')
    expect((await factsOf(ofMore))!.facts).toMatchObject({ what: 'extended', url: expect.any(String) as string })
    await close(rfq)
    await cancel(rfq)
    expect(await told(rfq, 'rfq.cancelled')).toEqual([])
  })

  it('hears of a halt and, once it knows of that, that it is over', async () => {
    const move = async (rfq: Rfq, intent: 'pause' | 'resume') =>
      moveRfq(rfq.buyer.ctx, rfq.rfqId, { intent, revision: await revisionOf(rfq.rfqId) })
    const [told1, untold] = [await invited(), await invited()]
    await move(told1, 'pause')
    const [ofHalt] = await told(told1, 'rfq.paused')
    expect((await factsOf(ofHalt))!.facts).toMatchObject({ name: 'rfq-invited-news', what: 'paused', url: null })
    await db.update(letters).set({ state: 'sent', sentAt: new Date() }).where(eq(letters.id, ofHalt!.id))
    await move(told1, 'resume')
    const [ofMore] = await told(told1, 'rfq.resumed')
    expect((await factsOf(ofMore))!.facts).toMatchObject({ what: 'resumed', url: expect.any(String) as string })
    await move(untold, 'pause')
    await move(untold, 'resume')
    const both = [...(await told(untold, 'rfq.paused')), ...(await told(untold, 'rfq.resumed'))]
    expect(await Promise.all(both.map(factsOf))).toEqual([null, null])
  })

  it('is told the last news where several waited', async () => {
    const rfq = await invited()
    await amend(rfq)
    const [ofChange] = await told(rfq, 'rfq.amended')
    await cancel(rfq)
    const [ofEnd] = await told(rfq, 'rfq.cancelled')
    expect([await factsOf(ofChange), (await factsOf(ofEnd))?.facts.name]).toEqual([null, 'rfq-invited-news'])
  })
})

describe('news of an RFQ', () => {
  it('goes to nobody who declined, wants no invitations or was let go, and not where the invitation itself never went', async () => {
    const rfq = await given.openRfq()
    const declined = await invited(rfq)
    await declineInvitation(stranger, declined.token, { reason: 'time' })
    const stopped = await invited(rfq)
    await stopInvitations(stranger, (await given.rfqInvitation({ address: stopped.address })).token, 'anyone')
    const { invitationId } = await invited(rfq)
    await withdrawInvitation(rfq.buyer.ctx, rfq.rfqId, invitationId)
    await given.rfqInvitation({ rfq })
    await amend(rfq)
    expect(await told(rfq, 'rfq.amended')).toEqual([])
  })

  it('goes to an invited company as to everybody concerned, and not a second time to its mailbox', async () => {
    const supplier = await given.company()
    const rfq = await invited(undefined, supplier.address)
    await amend(rfq)
    expect((await told(rfq, 'rfq.amended')).map(({ name }) => name)).toEqual(['rfq-told'])
  })
})
