import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { QuotationFormPage } from '#app/components/quotation/quotation-form-page.tsx'
import { notFound } from '#app/domain/errors.ts'
import { QuotationInput } from '#app/domain/quotations/quotation.ts'
import { wholeNumber } from '#app/domain/whole-number.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listPorts } from '#app/services/locations/list-ports.server.ts'
import { prefillQuotation } from '#app/services/quotations/prefill-quotation.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('quotation:act.write'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const thread = await getThread(ctx, args.params.threadId!)
  if (!thread.canQuote || !thread.inquiry) throw notFound()
  return { thread, values: await prefillQuotation(ctx, thread), ports: await listPorts(ctx.db, ctx.locale) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, QuotationInput.extend({ version: wholeNumber(0) }))
  if (form.failed) return form.reply()
  await sendQuotation(ctx, args.params.threadId!, form.value)
  return redirect(paths.thread(ctx.locale, args.params.threadId!), { headers: await flashHeaders({ key: 'quotation:form.done' }) })
})

export default function QuotationForm() {
  const { thread, values, ports } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <QuotationFormPage thread={thread} ports={ports} version={thread.currentQuotation?.currentVersion ?? 0} values={values} reply={reply} />
}
