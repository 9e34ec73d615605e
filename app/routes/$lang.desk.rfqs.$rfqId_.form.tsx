import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/components/desk/desk-page.tsx'
import { RfqFormPage, rfqFormTitle, type RfqFormData } from '#app/components/rfq-editor/rfq-form-page.tsx'
import { Worded } from '#app/components/ui/worded.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { keepRfqForm, rfqFormPage } from '#app/http/rfq-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled<RfqFormData>((data, lang) => rfqFormTitle(data, translator(lang)))

export const loader = handled(async (args: LoaderFunctionArgs) => rfqFormPage(await requireMember(args), args.params.rfqId!))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const rfqId = args.params.rfqId!
  await rfqFormPage(ctx, rfqId)
  const kept = await keepRfqForm(args, ctx, rfqId)
  if ('reply' in kept) return kept.reply
  const there = kept.done === 'rfq:done.saved' ? paths.ownRfqForm(ctx.locale, rfqId) : paths.ownRfq(ctx.locale, rfqId)
  return redirect(there, { headers: await flashHeaders({ key: kept.done }) })
})

export default function OwnRfqForm() {
  const { t, lang } = useReader()
  const page = useLoaderData<typeof loader>()
  const trail = [
    { label: t('rfq:own.back'), to: paths.ownRfqs(lang) },
    { label: <Worded of={page.rfq.title} className="wrap-anywhere" />, to: paths.ownRfq(lang, page.rfq.id) },
  ]
  return (
    <DeskPage current="rfqs">
      <RfqFormPage {...page} trail={trail} reply={useActionData<typeof action>()?.reply} />
    </DeskPage>
  )
}
