import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ConfirmRfqPage } from '#app/components/rfq-editor/confirm-rfq-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { confirmRfq, getHeldRfq } from '#app/services/rfqs/confirm-rfq.server.ts'

export const handle = { nav: 'post-rfq' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfq:confirm.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { rfq: await getHeldRfq(await publicContext(args), args.params.token!) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const form = await readForm(args.request, z.object({ companyId: z.string().max(100).optional() }))
  if (form.failed) return form.reply()
  const { scopedToken, status } = await confirmRfq(ctx, args.params.token!, form.value.companyId)
  return redirect(paths.scopedRfq(ctx.locale, scopedToken), {
    headers: await flashHeaders({ key: status === 'open' ? 'rfq:done.open' : 'rfq:done.in_review' }),
  })
})

export default function ConfirmRfq() {
  return <ConfirmRfqPage rfq={useLoaderData<typeof loader>().rfq} reply={useActionData<typeof action>()?.reply} />
}
