import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CounterPage } from '#app/components/comparison/counter-page.tsx'
import { notFound } from '#app/domain/errors.ts'
import { Version } from '#app/domain/whole-number.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { askForTerms } from '#app/http/quotation-decision.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { acceptCounter, keepQuotation } from '#app/services/quotations/counter-quotation.server.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('comparison:counter.title'))

const Answer = z.object({ version: Version, intent: z.enum(['ask', 'take', 'keep']).catch('ask') })

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { quotation } = await getQuotation(ctx, args.params.quotationId!)
  if (!quotation.canCounter && !quotation.counter) throw notFound()
  return { quotation }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const quotationId = args.params.quotationId!
  const answer = await readForm(args.request, Answer)
  if (answer.failed) return answer.reply()
  const { intent, version } = answer.value
  const there = (threadId: string) => paths.thread(ctx.locale, threadId)
  if (intent === 'ask') return askForTerms(args, ctx, { quotationId, there })
  const isTaken = intent === 'take'
  const { threadId } = await (isTaken ? acceptCounter : keepQuotation)(ctx, { quotationId, version })
  return redirect(there(threadId), {
    headers: await flashHeaders({ key: isTaken ? 'comparison:counter.taken' : 'comparison:counter.kept' }),
  })
})

export default function QuotationTerms() {
  const { quotation } = useLoaderData<typeof loader>()
  const back = paths.quotation(useReader().lang, quotation.id)
  return <CounterPage quotation={quotation} back={back} reply={useActionData<typeof action>()?.reply} />
}
