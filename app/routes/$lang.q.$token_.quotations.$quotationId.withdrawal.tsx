import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { WithdrawalPage } from '#app/components/quotation/withdrawal-page.tsx'
import { notFound } from '#app/domain/errors.ts'
import { guestContext } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { withdrawal } from '#app/http/quotation-decision.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('comparison:withdrawal.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await guestContext(args, args.params.token!)
  const { quotation, side } = await getQuotation(ctx, args.params.quotationId!)
  if (side !== 'supplier') throw notFound()
  return { quotation, now: new Date() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await guestContext(args, args.params.token!)
  const { token, quotationId } = args.params
  return withdrawal(args, ctx, { quotationId: quotationId!, there: paths.scopedThread(ctx.locale, token!) })
})

export default function ScopedWithdrawal() {
  const { lang } = useReader()
  const answer = useActionData<typeof action>()
  const codeSent = answer !== undefined && 'codeSent' in answer
  const thread = paths.scopedThread(lang, useParams().token!)
  return <WithdrawalPage {...useLoaderData<typeof loader>()} thread={thread} isGuest codeSent={codeSent} reply={answer?.reply} />
}
