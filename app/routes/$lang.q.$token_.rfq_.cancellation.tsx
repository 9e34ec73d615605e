import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { CancelRfqPage } from '#app/components/rfq-desk/cancel-rfq-page.tsx'
import { CancelRfqInput } from '#app/domain/rfqs/rfq-moves.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { rfqGuest } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { cancelRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { getOwnRfqView } from '#app/services/rfqs/own-rfqs.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfq:own.endTitle'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  const { title, revision } = await getOwnRfqView(ctx, ctx.actor.rfqId)
  return { rfq: { title, revision } }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  const form = await readForm(args.request, CancelRfqInput)
  if (form.failed) return form.reply()
  await cancelRfq(ctx, ctx.actor.rfqId, form.value)
  return redirect(paths.scopedRfq(ctx.locale, args.params.token!), { headers: await flashHeaders({ key: 'rfq:done.cancelled' }) })
})

export default function ScopedCancellation() {
  const { lang } = useReader()
  const keep = paths.scopedRfq(lang, useParams().token!)
  return <CancelRfqPage rfq={useLoaderData<typeof loader>().rfq} keep={keep} reply={useActionData<typeof action>()?.reply} />
}
