import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { RfqFormPage, rfqFormTitle, type RfqFormData } from '#app/components/rfq-editor/rfq-form-page.tsx'
import { Worded } from '#app/components/ui/worded.tsx'
import { flashHeaders } from '#app/http/flash.server.ts'
import { rfqGuest } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { keepRfqForm, rfqFormPage } from '#app/http/rfq-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled<RfqFormData>((data, lang) => rfqFormTitle(data, translator(lang)))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  return rfqFormPage(ctx, ctx.actor.rfqId)
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const token = args.params.token!
  const ctx = await rfqGuest(args, token)
  const kept = await keepRfqForm(args, ctx, ctx.actor.rfqId)
  if ('reply' in kept) return kept.reply
  const there = kept.done === 'rfq:done.saved' ? paths.scopedRfqForm(ctx.locale, token) : paths.scopedRfq(ctx.locale, token)
  return redirect(there, { headers: await flashHeaders({ key: kept.done }) })
})

export default function ScopedRfqForm() {
  const { lang } = useReader()
  const page = useLoaderData<typeof loader>()
  const trail = [{ label: <Worded of={page.rfq.title} className="wrap-anywhere" />, to: paths.scopedRfq(lang, useParams().token!) }]
  return <RfqFormPage {...page} trail={trail} reply={useActionData<typeof action>()?.reply} />
}
