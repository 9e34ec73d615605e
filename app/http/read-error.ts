import { isRouteErrorResponse } from '@remix-run/react'
import type { Again } from '#app/domain/form.ts'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'

/** What the error page says: the status, the sentence of a refusal, when to come back, what is like the thing that is gone. Browser-safe. */
export type ReadError = {
  status: number
  sentence: string | null
  retryAfterSeconds: number | null
  similar: ListingCard[]
  /** What was sent, to be sent again. */
  again: Again | null
  /** A link, a step or a session that is over: gone, but nothing that was on offer. */
  isSpent: boolean
}

/** What `refusalResponse` sends along. */
export type RefusalBody = {
  refusal: { code: string; sentence: string; retryAfterSeconds?: number }
  similar?: ListingCard[]
  again?: Again | null
}

/** Refusals of which the page for their status says as much. */
const saidByStatus = ['common.signed_out', 'common.not_found', 'common.limited', 'common.unavailable']

/** What was published and is gone. */
const takenBack = ['listing.not_open', 'company.suspended']

const nothing = { sentence: null, retryAfterSeconds: null, similar: [], again: null, isSpent: false }

export function readError(error: unknown): ReadError {
  if (!isRouteErrorResponse(error)) return { status: 500, ...nothing }
  return readRefusal(error.status, error.data as Partial<RefusalBody> | null)
}

export function readRefusal(status: number, body: Partial<RefusalBody> | null): ReadError {
  if (!body?.refusal) return { status, ...nothing }
  const { code, sentence, retryAfterSeconds = null } = body.refusal
  return {
    status,
    sentence: saidByStatus.includes(code) ? null : sentence,
    // Of some seconds the text speaks.
    retryAfterSeconds: code === 'common.unavailable' ? null : retryAfterSeconds,
    similar: body.similar ?? [],
    again: body.again ?? null,
    isSpent: status === 410 && !takenBack.includes(code),
  }
}
