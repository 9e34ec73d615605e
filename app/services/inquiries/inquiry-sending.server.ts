import { timingSafeEqual } from 'node:crypto'
import { invalid } from '#app/domain/errors.ts'
import type { Sign } from '#app/domain/inquiries/screening.ts'
import { derivedUnderEach } from '#app/infra/secrets.server.ts'
import { scaled } from '../limits.server.ts'

const soonest = { points: 1, seconds: 3 }
const longestMs = 12 * 3600_000

const signaturesOf = (listingRef: string, moment: string): string[] =>
  derivedUnderEach('inquiry-form', `${listingRef} ${moment}`).map(({ bytes }) => bytes.toString('base64url').slice(0, 22))

/** Goes with a form when it is drawn: for which listing, and when. */
export function drawnAt(listingRef: string, now: Date): string {
  const moment = now.getTime().toString(36)
  return `${moment}.${signaturesOf(listingRef, moment)[0]!}`
}

export type Sending = { made?: string; homepage?: string; subject?: string }

/**
 * What the way in which a form was sent says about its sender. Only one that lay open for half a day is refused, with everything that
 * was typed: the price may have changed meanwhile.
 */
export function signsOfSending(listingRef: string, { made, homepage, subject }: Sending, now: Date): Sign[] {
  const signs: Sign[] = homepage || subject ? ['trap'] : []
  const limit = scaled(soonest)
  if (!limit) return signs
  const moment = readMoment(listingRef, made)
  if (moment === null) return [...signs, 'no_form']
  const age = now.getTime() - moment
  if (age > longestMs) throw invalid('inquiry.form_old')
  return age < limit.ms ? [...signs, 'fast'] : signs
}

function readMoment(listingRef: string, made: string | undefined): number | null {
  const [, moment, signature] = /^([0-9a-z]{6,10})\.([\w-]{22})$/.exec(made ?? '') ?? []
  if (!moment || !signature) return null
  const isOurs = signaturesOf(listingRef, moment).some((own) => timingSafeEqual(Buffer.from(own), Buffer.from(signature)))
  return isOurs ? Number.parseInt(moment, 36) : null
}
