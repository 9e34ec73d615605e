import { data } from '@remix-run/node'
import { z } from 'zod'
import type { DealingActor } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { sendGuestCode, type GuestAct } from '#app/services/threads/guest-codes.server.ts'
import { readForm, typedInto } from './read-form.server.ts'

const CodeRequest = z.object({ intent: z.string().optional(), code: z.string().trim().optional() })

/** A guest who asks for a code, or comes without one, gets it by mail, and that is the `answer`; with a code the act may go on. */
export const codeFirst = (request: Request, ctx: Context<DealingActor>, act: GuestAct, subjectId: string) =>
  codeOr(request, () => sendGuestCode(ctx, act, subjectId))

/** The same, where `mail` sends the code. */
export async function codeOr(request: Request, mail: () => Promise<void>) {
  const form = await readForm(request, CodeRequest)
  if (form.failed) return { answer: form.reply() }
  const { intent, code } = form.value
  if (intent !== 'send-code' && code) return { code }
  await mail()
  return { answer: data({ reply: { values: typedInto(request) ?? {}, errors: {} }, codeSent: true }) }
}
