import type { ThreadGuest } from '#app/domain/actor.ts'
import type { GuestAct } from '#db/schema/quotations.ts'
import { readAt, type Context } from '../context.server.ts'
import { grantFileKey, isFileKey } from '../files/file-keys.server.ts'
import { spendGuestCode } from './guest-codes.server.ts'

/** The code from the mailbox, or the key that was given for it: files are sent before the form that names them. */
export type Proof = { code?: string; key?: string | null }
type Guarded = { act: GuestAct; subjectId: string }

const placeOf = ({ act, subjectId }: Guarded) => `${act} ${subjectId}`

/** A key that still holds, for some minutes after the code was shown. */
export const heldKey = (guarded: Guarded, key: string | null | undefined, now: Date): string | null =>
  key && isFileKey(key, placeOf(guarded), now) ? key : null

/** The key that holds, or a new one for the code, which `spend` checks and uses up. */
export async function keyFor(guarded: Guarded, { code, key }: Proof, now: Date, spend: (code?: string) => Promise<void>): Promise<string> {
  const held = heldKey(guarded, key, now)
  if (held) return held
  await spend(code)
  return grantFileKey(placeOf(guarded), now)
}

const quoting = ({ actor }: Context<ThreadGuest>) => ({ act: 'rfq.quote' as const, subjectId: actor.threadId })

/** Of a guest who sends a next version on their thread. */
export const proveGuest = (ctx: Context<ThreadGuest>, proof: Proof): Promise<string> =>
  keyFor(quoting(ctx), proof, readAt(ctx), (code) => spendGuestCode(ctx, 'rfq.quote', ctx.actor.threadId, code))

export const heldByGuest = (ctx: Context<ThreadGuest>, key: string | null | undefined): string | null =>
  heldKey(quoting(ctx), key, readAt(ctx))
