import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { CounterPage } from '#app/components/comparison/counter-page.tsx'
import { notFound } from '#app/domain/errors.ts'
import { guestContext } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { answerTerms } from '#app/http/quotation-decision.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('comparison:counter.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await guestContext(args, args.params.token!)
  const { quotation, side } = await getQuotation(ctx, args.params.quotationId!)
  if (!quotation.canCounter && !quotation.counter) throw notFound()
  return { quotation, isSupplier: side === 'supplier' }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await guestContext(args, args.params.token!)
  const { token, quotationId } = args.params
  const there = () => paths.scopedQuotationPage(ctx.locale, token!, quotationId!)
  return answerTerms(args, ctx, { quotationId: quotationId!, there })
})

export default function ScopedTerms() {
  const { quotation, isSupplier } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = paths.scopedQuotationPage(useReader().lang, useParams().token!, quotation.id)
  return (
    <CounterPage
      quotation={quotation}
      back={back}
      reply={answer?.reply}
      isGuest={isSupplier}
      codeSent={answer !== undefined && 'codeSent' in answer}
    />
  )
}
