import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdminCompanyPage } from '#app/components/admin/company-page.tsx'
import { MoveClaimInput } from '#app/domain/claims/claim.ts'
import { StandingInput } from '#app/domain/companies/standing.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm, typedInto } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { moveClaim } from '#app/services/claims/move-claim.server.ts'
import { getLookedAt } from '#app/services/companies/list-companies.server.ts'
import { setStanding } from '#app/services/companies/set-standing.server.ts'

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
  const standing = await readForm(args.request, StandingInput)
  const isStanding = typedInto(args.request)?.intent === 'standing'
  if (isStanding) {
    if (standing.failed) return standing.reply()
    await setStanding(ctx, id, standing.value)
  } else {
    const form = await readForm(args.request, MoveClaimInput)
    if (form.failed) return form.reply()
    await moveClaim(ctx, id, form.value)
  }
  const headers = await flashHeaders({ key: isStanding ? 'adminCompany:moved' : 'adminCompany:claimMoved' })
  return redirect(paths.adminCompany(ctx.locale, id), { headers })
})

export default function AdminCompany() {
  const { company, chosen } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <AdminCompanyPage company={company} chosen={[reply?.values.claim].flat()[0] ?? chosen} reply={reply} />
}
