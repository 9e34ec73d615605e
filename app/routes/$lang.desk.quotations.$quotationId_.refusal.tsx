import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RefusalPage } from '#app/components/quotation/refusal-page.tsx'
import { notFound } from '#app/domain/errors.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { refusal } from '#app/http/quotation-decision.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('quotation:refusal.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { quotation, threadId, side } = await getQuotation(ctx, args.params.quotationId!)
  if (side !== 'buyer') throw notFound()
  return { quotation, threadId, now: new Date() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const { quotationId } = args.params
  const { threadId } = await getQuotation(ctx, quotationId!)
  return refusal(args, ctx, { quotationId: quotationId!, there: paths.thread(ctx.locale, threadId) })
})

export default function Refusal() {
  const { lang } = useReader()
  const { quotation, threadId, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <RefusalPage quotation={quotation} thread={paths.thread(lang, threadId)} codeSent={answer !== undefined && 'codeSent' in answer} reply={answer?.reply} now={now} />
}
