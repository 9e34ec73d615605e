import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/components/desk/desk-page.tsx'
import { InvitationsPage } from '#app/components/rfq-desk/invitations-page.tsx'
import { Worded } from '#app/components/ui/worded.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { answerInvitationsForm } from '#app/http/invitations-form.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listOwnInvitations } from '#app/services/rfqs/own-invitations.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqInvitation:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => listOwnInvitations(await requireMember(args), args.params.rfqId!))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const rfqId = args.params.rfqId!
  await listOwnInvitations(ctx, rfqId)
  return answerInvitationsForm(args.request, ctx, { rfqId, there: paths.rfqInvitations(ctx.locale, rfqId) })
})

export default function RfqInvitations() {
  const { t, lang } = useReader()
  const own = useLoaderData<typeof loader>()
  const trail = [
    { label: t('rfq:own.back'), to: paths.ownRfqs(lang) },
    { label: <Worded of={own.rfq.title} className="wrap-anywhere" />, to: paths.ownRfq(lang, own.rfq.id) },
  ]
  return (
    <DeskPage current="rfqs">
      <InvitationsPage {...own} trail={trail} reply={useActionData<typeof action>()?.reply} />
    </DeskPage>
  )
}
