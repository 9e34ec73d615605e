import { randomBytes } from 'node:crypto'
import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { isSettled } from '#app/domain/mail/delivery-state.ts'
import { makeReplyToken } from '#app/domain/mail/reply-token.ts'
import { stepState, type MxAnswer, type SelfTest, type SelfTestState } from '#app/domain/mail/self-test.ts'
import { env } from '#app/env.server.ts'
import { readMx } from '#app/infra/mail-domain.server.ts'
import { letters } from '#db/schema/letters.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { replyAddressOf, replyKeys } from './reply-addresses.server.ts'
import { writeLetter } from './write-letter.server.ts'

const apartMs = 60_000

/** Writes a letter to a reply address that is nobody's; within a minute of another one it is that one. */
export async function startSelfTest(ctx: Context<StaffActor>): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [running] = await tx
      .select({ id: letters.id })
      .from(letters)
      .where(and(eq(letters.name, 'self-test'), gt(letters.createdAt, new Date(now.getTime() - apartMs))))
    if (running) return
    const toAddress = replyAddressOf(makeReplyToken(randomBytes(17), replyKeys()[0]!))
    await writeLetter(tx, { name: 'self-test', toAddress, locale: ctx.locale, recipientId: null, subject: {} }, now)
  })
}

/** The letter of a self-test came back. Whether the mail was one. */
export async function settleSelfTest(ctx: Context, tokens: string[]): Promise<boolean> {
  return inTransaction(ctx, async (tx, now) => {
    const isOne = and(eq(letters.name, 'self-test'), inArray(letters.toAddress, tokens.map(replyAddressOf)))
    const [letter] = tokens.length > 0 ? await tx.select({ id: letters.id }).from(letters).where(isOne) : []
    if (!letter) return false
    await tx
      .update(letters)
      .set({ answeredAt: now })
      .where(and(eq(letters.id, letter.id), isNull(letters.answeredAt)))
    return true
  })
}

/** How far the last self-test came; null where none is kept. */
export async function readSelfTest(ctx: Context<StaffActor>): Promise<SelfTest | null> {
  const [letter] = await ctx.db.select().from(letters).where(eq(letters.name, 'self-test')).orderBy(desc(letters.createdAt)).limit(1)
  if (!letter) return null
  const { createdAt: startedAt, sentAt, deliveredAt, answeredAt, state, failure } = letter
  const domain = env().REPLY_DOMAIN
  const mx = await readMx(domain)
  const isLost = isSettled(state) && state !== 'delivered'
  const step = (name: 'handed' | 'told' | 'back', at: Date | null) => {
    const became = stepState(at, { startedAt, isLost, now: readAt(ctx) })
    return { step: name, state: became, at, failure: became === 'failed' ? failure : null }
  }
  return {
    domain,
    startedAt,
    mx,
    steps: [
      { step: 'mx', state: stateOfMx(mx), at: null, failure: null },
      step('handed', sentAt),
      step('told', deliveredAt),
      step('back', answeredAt),
    ],
  }
}

const stateOfMx = ({ kind }: MxAnswer): SelfTestState => (kind === 'local' ? 'unused' : kind === 'found' ? 'passed' : 'failed')
