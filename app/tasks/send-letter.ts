import { isUrgent } from '#app/domain/mail/letter.ts'
import { postLetter, type FrozenLetter } from '#app/infra/mail.server.ts'
import { prepareLetter } from '#app/services/letters/prepare-letter.server.ts'
import { countAttempt, freezeLetter, parkLetter, settleSending } from '#app/services/letters/settle-sending.server.ts'
import { renderLetter } from '#emails/render-letter.tsx'
import type { Handler } from './handler.ts'

/** The provider keeps an idempotency key for 24 h: past this the outcome of an attempt nobody heard of is not tried again. */
const lastRetryMs = 23 * 3600_000

const backOffSeconds = (attempts: number): number => Math.min(300, 0.2 * 2 ** attempts) * (0.5 + Math.random() / 2)

/** Renders once, freezes, posts with the same key and bytes however often, settles. */
export const sendLetter: Handler<'send-letter'> = async (ctx, { letterId }) => {
  const prepared = await prepareLetter(ctx, letterId)
  if (prepared.kind === 'settled') return
  const { letter } = prepared
  const frozen = prepared.kind === 'frozen' ? prepared.frozen : await freezeLetter(ctx, letterId, await requestOf(prepared))
  if (frozen === null) return
  await countAttempt(ctx, letterId)
  const outcome = await postLetter(JSON.parse(frozen) as FrozenLetter, `letter/${letterId}`)
  switch (outcome.kind) {
    case 'sent':
      return settleSending(ctx, letter, { state: 'sent', providerId: outcome.providerId })
    case 'refused':
      ctx.log.error({ letterId, code: outcome.code }, 'letter refused by the provider')
      return settleSending(ctx, letter, { state: 'failed', failure: outcome.code })
    case 'stop':
      ctx.log.error({ letterId, code: outcome.code }, 'the mail account cannot send: letters wait')
      return parkLetter(ctx, letterId, 300, isUrgent(letter.name))
    case 'later':
      return parkLetter(ctx, letterId, Math.max(outcome.afterSeconds, backOffSeconds(letter.attempts)), isUrgent(letter.name))
    case 'unknown': {
      const since = Date.now() - (letter.firstAttemptAt?.getTime() ?? Date.now())
      if (since > lastRetryMs) return settleSending(ctx, letter, { state: 'unknown', failure: outcome.code })
      return parkLetter(ctx, letterId, backOffSeconds(letter.attempts), isUrgent(letter.name))
    }
  }
}

async function requestOf(prepared: Extract<Awaited<ReturnType<typeof prepareLetter>>, { kind: 'to-render' }>): Promise<string> {
  const { facts, locale, envelope, letter } = prepared
  const rendered = await renderLetter(facts, locale, envelope.separator, envelope.notMeUrl)
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
