import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CounterPage } from '#app/components/comparison/counter-page.tsx'
import { notFound } from '#app/domain/errors.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { answerTerms } from '#app/http/quotation-decision.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('comparison:counter.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { quotation } = await getQuotation(ctx, args.params.quotationId!)
  if (!quotation.canCounter && !quotation.counter) throw notFound()
  return { quotation }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  return answerTerms(args, ctx, { quotationId: args.params.quotationId!, there: (threadId) => paths.thread(ctx.locale, threadId) })
})

export default function QuotationTerms() {
  const { quotation } = useLoaderData<typeof loader>()
  const back = paths.quotation(useReader().lang, quotation.id)
  return <CounterPage quotation={quotation} back={back} reply={useActionData<typeof action>()?.reply} />
}
