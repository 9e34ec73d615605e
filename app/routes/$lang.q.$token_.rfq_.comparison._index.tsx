import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { ComparisonPage } from '#app/components/comparison/comparison-page.tsx'
import { UserText } from '#app/components/ui/worded.tsx'
import { answerComparisonForm } from '#app/http/comparison-form.server.ts'
import { rfqGuest } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getComparison } from '#app/services/quotations/get-comparison.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled<{ view: { document: { ref: string } } }>((data, lang) =>
  translator(lang)('comparison:title', { ref: `RFQ-${data?.view.document.ref ?? ''}` }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  return { view: await getComparison(ctx, ctx.actor.rfqId) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const token = args.params.token!
  const ctx = await rfqGuest(args, token)
  return answerComparisonForm(args.request, ctx, { rfqId: ctx.actor.rfqId, there: paths.scopedComparison(ctx.locale, token) })
})

export default function ScopedComparison() {
  const { lang } = useReader()
  const token = useParams().token!
  const { view } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const links = {
    trail: [{ label: <UserText>{view.document.title}</UserText>, to: paths.scopedRfq(lang, token) }],
    quotation: (id: string) => paths.scopedQuotationPage(lang, token, id),
    table: (format: string) => paths.scopedComparisonTable(lang, token, format),
  }
  return <ComparisonPage view={view} links={links} isGuest codeSent={answer !== undefined && 'codeSent' in answer} reply={answer?.reply} />
}
