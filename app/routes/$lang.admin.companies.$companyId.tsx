import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AdminCompanyPage } from '#app/components/admin/company-page.tsx'
import type { StaffActor } from '#app/domain/actor.ts'
import { MoveClaimInput } from '#app/domain/claims/claim.ts'
import { SettleDisputeInput } from '#app/domain/claims/dispute.ts'
import { StandingInput } from '#app/domain/companies/standing.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { settleDispute } from '#app/services/claims/disputes.server.ts'
import { moveClaim } from '#app/services/claims/move-claim.server.ts'
import { getLookedAt } from '#app/services/companies/list-companies.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { setStanding } from '#app/services/companies/set-standing.server.ts'

/** Each button sends a form of its own. */
const ActInput = z.discriminatedUnion('intent', [
  StandingInput.extend({ intent: z.literal('standing') }),
  SettleDisputeInput.extend({ intent: z.literal('dispute') }),
  MoveClaimInput.safeExtend({ intent: z.literal('claim') }),
])

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('adminCompany:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => ({
  company: await getLookedAt(await requireStaff(args), args.params.companyId!),
  chosen: new URL(args.request.url).searchParams.get('claim'),
}))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  const { id } = await getLookedAt(ctx, args.params.companyId!)
  const form = await readForm(args.request, ActInput)
  if (form.failed) return form.reply()
  const key = await act(ctx, id, form.value)
  const headers = await flashHeaders({ key })
  return redirect(paths.adminCompany(ctx.locale, id), { headers })
})

async function act(ctx: Context<StaffActor>, companyId: string, form: z.output<typeof ActInput>): Promise<string> {
  switch (form.intent) {
    case 'standing':
      await setStanding(ctx, companyId, form)
      return 'adminCompany:moved'
    case 'dispute':
      await settleDispute(ctx, companyId, form)
      return 'dispute:settled'
    case 'claim':
      await moveClaim(ctx, companyId, form)
      return 'adminCompany:claimMoved'
  }
}

export default function AdminCompany() {
  const { company, chosen } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <AdminCompanyPage company={company} chosen={[reply?.values.claim].flat()[0] ?? chosen} reply={reply} />
}
