import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { InvitationsPage } from '#app/components/rfq-desk/invitations-page.tsx'
import { InviteSuppliersInput } from '#app/domain/rfqs/invitation.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { inviteSuppliers } from '#app/services/rfqs/invite-suppliers.server.ts'
import { listOwnInvitations, withdrawInvitation } from '#app/services/rfqs/own-invitations.server.ts'

const InvitationsInput = z.discriminatedUnion('intent', [
  InviteSuppliersInput.extend({ intent: z.literal('invite') }),
  z.object({ intent: z.literal('withdraw'), invitation: z.uuid() }),
])

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqDesk:invitations.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => listOwnInvitations(await requireMember(args), args.params.rfqId!))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const rfqId = args.params.rfqId!
  await listOwnInvitations(ctx, rfqId)
  const form = await readForm(args.request, InvitationsInput)
  if (form.failed) return form.reply()
  const there = paths.rfqInvitations(ctx.locale, rfqId)
  if (form.value.intent === 'withdraw') {
    await withdrawInvitation(ctx, rfqId, form.value.invitation)
    return redirect(there, { headers: await flashHeaders({ key: 'rfqDesk:invitations.withdrawn' }) })
  }
  const { asked } = await inviteSuppliers(ctx, rfqId, form.value)
  return redirect(there, { headers: await flashHeaders({ key: asked > 0 ? 'rfqDesk:invitations.done' : 'rfqDesk:invitations.doneKnown' }) })
})

export default function RfqInvitations() {
  return <InvitationsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
