import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AcceptancePage } from '#app/components/quotation/acceptance-page.tsx'
import { backOfGuest, guestContext } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { acceptance } from '#app/http/quotation-decision.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('quotation:acceptance.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await guestContext(args, args.params.token!)
  const { quotation } = await getQuotation(ctx, args.params.quotationId!)
  return { quotation, back: backOfGuest(ctx, args.params.token!), now: new Date() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await guestContext(args, args.params.token!)
  const { token, quotationId } = args.params
  return acceptance(args, ctx, { quotationId: quotationId!, there: backOfGuest(ctx, token!).to })
})

export default function Acceptance() {
  const { t } = useReader()
  const { quotation, back, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const label = back.isRfq ? t('comparison:compare') : undefined
  const codeSent = answer !== undefined && 'codeSent' in answer
  return (
    <AcceptancePage
      quotation={quotation}
      thread={back.to}
      threadLabel={label}
      isGuest
      codeSent={codeSent}
      reply={answer?.reply}
      now={now}
    />
  )
}
