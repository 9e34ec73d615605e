import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ComparisonPage } from '#app/components/comparison/comparison-page.tsx'
import { requireMember, signedInPerson } from '#app/http/caller.server.ts'
import { answerComparisonForm } from '#app/http/comparison-form.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
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

export const action = handled(async (args: ActionFunctionArgs) => answerComparisonForm(args, await requireMember(args), args.params.rfqId!))

export default function ComparisonRoute() {
  return <ComparisonPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
