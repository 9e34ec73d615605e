import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { HeldMailForStaffPage } from '#app/components/admin/held-mail-for-staff-page.tsx'
import { StaffDecision } from '#app/domain/mail/held-mail-input.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { decideAsStaff, getHeldForStaff } from '#app/services/letters/held-queue.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:held.one'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { mail: await getHeldForStaff(await requireStaff(args), args.params.inboundLetterId!) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  const inboundLetterId = args.params.inboundLetterId!
  await getHeldForStaff(ctx, inboundLetterId)
  const form = await readForm(args.request, StaffDecision)
  if (form.failed) return form.reply()
  await decideAsStaff(ctx, inboundLetterId, form.value)
  return redirect(paths.heldMails(ctx.locale), { headers: await flashHeaders({ key: `admin:held.done.${form.value.intent}` }) })
})

export default function HeldMailForStaffRoute() {
  return <HeldMailForStaffPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
