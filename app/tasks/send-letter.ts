import { laneOf } from '#app/domain/mail/letter.ts'
import { forgetSuppression, postLetter, type FrozenLetter, type SendAnswer } from '#app/infra/mail.server.ts'
import { fillAccount, learnRate, reopenAccount, stopAccount } from '#app/services/letters/mail-account.server.ts'
import { prepareLetter, type PreparedLetter } from '#app/services/letters/prepare-letter.server.ts'
import { countAttempt, forgetAttempt, freezeLetter, settleSending } from '#app/services/letters/settle-sending.server.ts'
import { renderLetter } from '#emails/render-letter.tsx'
import { inTurn, untilOpen, untilTurn } from './at-provider.ts'
import { Postponed, type Handler } from './handler.ts'

/** The provider keeps an idempotency key for 24 h: past this an attempt whose outcome nobody heard of is not followed by another. */
const lastRetryMs = 23 * 3600_000
/** Urgent letters try while the quota is used up, but not all the time. */
const urgentRetryMs = 5 * 60_000

type Open = Exclude<PreparedLetter, { kind: 'settled' }>

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
const backOffSeconds = (attempts: number): number => Math.min(300, 0.2 * 2 ** attempts) * (0.5 + Math.random() / 2)

/** Renders once, freezes, posts with the same key and bytes however often, settles. */
export const sendLetter: Handler<'send-letter'> = async (ctx, { letterId }) => {
  const prepared = await prepareLetter(ctx, letterId)
  if (prepared.kind === 'settled') return
  const { letter } = prepared
  if (letter.firstAttemptAt && Date.now() - letter.firstAttemptAt.getTime() > lastRetryMs)
    return settleSending(ctx, letter, { state: 'unknown', failure: 'no answer within a day' })
  const lane = laneOf(letter.name)
  const account = await untilOpen(ctx, lane, { mayProbe: true })
  const frozen = prepared.kind === 'frozen' ? prepared.frozen : await freezeLetter(ctx, letterId, await requestOf(prepared))
  if (frozen === null) return
  if (letter.name === 'letters-again' && letter.toAddress) await inTurn(ctx, lane, () => forgetSuppression(letter.toAddress!))
  try {
    await untilTurn(ctx, lane, () => countAttempt(ctx, letterId))
  } catch (error) {
    await forgetAttempt(ctx, letter)
    throw error
  }
  const answer = await postLetter(JSON.parse(frozen) as FrozenLetter, `letter/${letterId}`)
  if (answer.perSecond !== null && answer.perSecond !== account.perSecond) await learnRate(ctx.db, answer.perSecond)
  if (answer.kind === 'sent' && account.isMarked) await reopenAccount(ctx)
  await settle(ctx, letter, answer)
}

async function settle(ctx: Parameters<typeof sendLetter>[0], letter: Open['letter'], answer: SendAnswer): Promise<void> {
  switch (answer.kind) {
    case 'sent':
      return settleSending(ctx, letter, { state: 'sent', providerId: answer.providerId })
    case 'refused':
      ctx.log.error({ letterId: letter.id, code: answer.code }, 'letter refused by the provider')
      return settleSending(ctx, letter, { state: 'failed', failure: answer.code })
    case 'stop':
      await forgetAttempt(ctx, letter)
      throw new Postponed(await stopAccount(ctx, answer.code))
    case 'full':
      await forgetAttempt(ctx, letter)
      await fillAccount(ctx, answer.code, answer.forSeconds)
      throw new Postponed(new Date(Date.now() + Math.min(answer.forSeconds * 1000, urgentRetryMs)))
    case 'later':
      if (!answer.mayBeTaken) await forgetAttempt(ctx, { ...letter, attempts: letter.attempts + 1 })
      throw new Postponed(inSeconds(Math.max(answer.afterSeconds, backOffSeconds(letter.attempts))))
    case 'unknown':
      throw new Postponed(inSeconds(backOffSeconds(letter.attempts)))
  }
}

async function requestOf(prepared: Extract<PreparedLetter, { kind: 'to-render' }>): Promise<string> {
  const { facts, locale, envelope, letter } = prepared
  const rendered = await renderLetter(facts, locale, envelope.separator, envelope.stopUrl)
  const request: FrozenLetter = {
    from: envelope.from,
    to: envelope.to,
    ...(envelope.replyTo ? { replyTo: envelope.replyTo } : {}),
    headers: envelope.headers,
    tags: [{ name: 'letter', value: letter.id }],
    ...rendered,
    subject: envelope.subject ?? rendered.subject,
  }
  return JSON.stringify(request)
}
