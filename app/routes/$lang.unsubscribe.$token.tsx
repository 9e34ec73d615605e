import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { UnsubscribePage } from '#app/components/account/unsubscribe-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { findInvitationToStop, getUnsubscribe, resubscribe, unsubscribe } from '#app/services/letters/unsubscribe.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('unsubscribe:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const [ctx, token] = [await publicContext(args), args.params.token!]
  const invitation = await findInvitationToStop(ctx.db, token)
  if (invitation) throw redirect(paths.invitedRefusal(ctx.locale, invitation))
  return getUnsubscribe(ctx, token)
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const token = args.params.token!
  const form = await readForm(args.request, z.object({ intent: z.enum(['stop', 'resume']) }))
  if (form.failed) return form.reply()
  const isStop = form.value.intent === 'stop'
  await (isStop ? unsubscribe(ctx, token) : resubscribe(ctx, token))
  const headers = await flashHeaders({ key: isStop ? 'unsubscribe:done' : 'unsubscribe:resumed' })
  return redirect(paths.unsubscribe(ctx.locale, token), { headers })
})

export default function Unsubscribe() {
  return <UnsubscribePage {...useLoaderData<typeof loader>()} />
}
