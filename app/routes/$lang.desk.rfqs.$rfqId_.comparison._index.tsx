import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ComparisonPage } from '#app/components/comparison/comparison-page.tsx'
import { UserText } from '#app/components/ui/worded.tsx'
import { requireMember, signedInPerson } from '#app/http/caller.server.ts'
import { answerComparisonForm } from '#app/http/comparison-form.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getComparison } from '#app/services/quotations/get-comparison.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled<{ view: { document: { ref: string } } }>((data, lang) =>
  translator(lang)('comparison:title', { ref: `RFQ-${data?.view.document.ref ?? ''}` }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const person = await signedInPerson(args)
  return { view: await getComparison(ctx, args.params.rfqId!), timeZone: person!.timeZone }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const rfqId = args.params.rfqId!
  return answerComparisonForm(args.request, ctx, { rfqId, there: paths.rfqComparison(ctx.locale, rfqId) })
})

export default function ComparisonRoute() {
  const { t, lang } = useReader()
  const { view, timeZone } = useLoaderData<typeof loader>()
  const { rfqId, document } = view
  const links = {
    trail: [
      { label: t('comparison:desk'), to: paths.ownRfqs(lang) },
      { label: <UserText>{document.title}</UserText>, to: paths.ownRfq(lang, rfqId) },
    ],
    quotation: (id: string) => paths.quotation(lang, id),
    table: (format: string) => paths.rfqComparisonTable(lang, rfqId, format),
  }
  return <ComparisonPage view={view} links={links} timeZone={timeZone} reply={useActionData<typeof action>()?.reply} />
}
