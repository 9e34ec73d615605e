import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RfqQuotationPage } from '#app/components/rfq-quotation/rfq-quotation-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { answerRfqForm } from '#app/http/rfq-quotation-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listPorts } from '#app/services/locations/list-ports.server.ts'
import { getRfqForm } from '#app/services/quotations/get-rfq-form.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled<{ page: { document: { ref: string } } }>((data, lang) =>
  translator(lang)('rfqQuotation:title', { ref: `RFQ-${data?.page.document.ref ?? ''}` }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  return { page: await getRfqForm(ctx, args.params.rfqId!), ports: await listPorts(ctx.db, ctx.locale) }
})

export const action = handled(async (args: ActionFunctionArgs) => answerRfqForm(args, await requireMember(args), args.params.rfqId!))

export default function RfqQuotation() {
  const data = useLoaderData<typeof loader>()
  const sheet = paths.rfqQuotationForm(useReader().lang, data.page.rfqId)
  return <RfqQuotationPage {...data} sheet={sheet} reply={useActionData<typeof action>()?.reply} />
}
