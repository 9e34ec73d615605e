import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { InvitationsPage } from '#app/components/rfq-desk/invitations-page.tsx'
import { Worded } from '#app/components/ui/worded.tsx'
import { rfqGuest } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { answerInvitationsForm } from '#app/http/invitations-form.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listOwnInvitations } from '#app/services/rfqs/own-invitations.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqInvitation:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  return listOwnInvitations(ctx, ctx.actor.rfqId)
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const token = args.params.token!
  const ctx = await rfqGuest(args, token)
  return answerInvitationsForm(args.request, ctx, { rfqId: ctx.actor.rfqId, there: paths.scopedRfqInvitations(ctx.locale, token) })
})

export default function ScopedInvitations() {
  const { lang } = useReader()
  const own = useLoaderData<typeof loader>()
  const trail = [{ label: <Worded of={own.rfq.title} className="wrap-anywhere" />, to: paths.scopedRfq(lang, useParams().token!) }]
  return <InvitationsPage {...own} trail={trail} reply={useActionData<typeof action>()?.reply} />
}
