import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { WithdrawalPage } from '#app/components/quotation/withdrawal-page.tsx'
import { notFound } from '#app/domain/errors.ts'
import { WithdrawQuotationInput } from '#app/domain/quotations/quotation.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { withdrawQuotation } from '#app/services/quotations/withdraw-quotation.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('comparison:withdrawal.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { quotation, threadId, side } = await getQuotation(ctx, args.params.quotationId!)
  if (side !== 'supplier') throw notFound()
  return { quotation, threadId, now: new Date() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, WithdrawQuotationInput.omit({ quotationId: true }))
  if (form.failed) return form.reply()
  const { threadId } = await withdrawQuotation(ctx, { ...form.value, quotationId: args.params.quotationId! })
  return redirect(paths.thread(ctx.locale, threadId), { headers: await flashHeaders({ key: 'comparison:withdrawal.done' }) })
})

export default function Withdrawal() {
  const { lang } = useReader()
  const { quotation, threadId, now } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <WithdrawalPage quotation={quotation} thread={paths.thread(lang, threadId)} reply={reply} now={now} />
}
