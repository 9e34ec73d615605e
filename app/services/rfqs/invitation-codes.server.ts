import type { InvitedAct } from '#db/schema/quotations.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { mailCode, spendCode } from '../threads/guest-codes.server.ts'
import { heldKey, keyFor, type Proof } from '../threads/guest-proof.server.ts'
import { getInvitation } from './invitation-access.server.ts'

export type { InvitedAct }

const guardedBy = (act: InvitedAct, subjectId: string) => ({ personId: null, act, subjectId })

/** Mails the code for one act to the invited address, and to no other: whoever the link was passed on to does not get it. */
export async function sendInvitationCode(ctx: Context, act: InvitedAct, token: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { invitation, rfq } = await getInvitation(tx, token, now)
    const mailbox = { toAddress: invitation.address, locale: ctx.locale, subject: { rfqId: rfq.id, rfqInvitationId: invitation.id } }
    await mailCode(tx, guardedBy(act, invitation.id), mailbox, now)
  })
}

/** Whoever types the code reads the mailbox that was invited. */
export async function spendInvitationCode(ctx: Context, act: InvitedAct, token: string, code: string | undefined): Promise<void> {
  const { invitation } = await inTransaction(ctx, (tx, now) => getInvitation(tx, token, now))
  await spendCode(ctx, guardedBy(act, invitation.id), { code, address: invitation.address })
}

const quoting = async (ctx: Context, token: string) => {
  const { invitation } = await getInvitation(ctx.db, token, readAt(ctx))
  return { act: 'rfq.quote' as const, subjectId: invitation.id }
}

/** Of whoever quotes by the invitation: the key under which files go with the quotation, and it is sent. */
export const proveInvited = async (ctx: Context, token: string, proof: Proof): Promise<string> =>
  keyFor(await quoting(ctx, token), proof, readAt(ctx), (code) => spendInvitationCode(ctx, 'rfq.quote', token, code))

export const heldByInvited = async (ctx: Context, token: string, key: string | null | undefined): Promise<string | null> =>
  heldKey(await quoting(ctx, token), key, readAt(ctx))
