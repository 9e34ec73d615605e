import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RfqReviewPage } from '#app/components/admin/rfq-review-page.tsx'
import { RfqDecisionInput } from '#app/domain/rfqs/rfq-decision.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getStaffRfq } from '#app/services/rfqs/list-rfq-reviews.server.ts'
import { decideRfq } from '#app/services/rfqs/review-rfq.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqDesk:staff.one'))

export const loader = handled(async (args: LoaderFunctionArgs) => ({
  rfq: await getStaffRfq(await requireStaff(args), args.params.rfqId!),
}))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  const form = await readForm(args.request, RfqDecisionInput)
  if (form.failed) return form.reply()
  const decision = await decideRfq(ctx, args.params.rfqId!, form.value)
  return redirect(paths.adminRfqs(ctx.locale), { headers: await flashHeaders({ key: `rfqDesk:staff.done.${decision}` }) })
})

export default function RfqReview() {
  return <RfqReviewPage rfq={useLoaderData<typeof loader>().rfq} reply={useActionData<typeof action>()?.reply} />
}
