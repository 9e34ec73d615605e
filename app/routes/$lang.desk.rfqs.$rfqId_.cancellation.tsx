import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/components/desk/desk-page.tsx'
import { CancelRfqPage } from '#app/components/rfq-desk/cancel-rfq-page.tsx'
import { CancelRfqInput } from '#app/domain/rfqs/rfq-moves.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { cancelRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { getOwnRfqView } from '#app/services/rfqs/own-rfqs.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfq:own.endTitle'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { id, title, revision } = await getOwnRfqView(await requireMember(args), args.params.rfqId!)
  return { rfq: { id, title, revision } }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const rfqId = args.params.rfqId!
  await getOwnRfqView(ctx, rfqId)
  const form = await readForm(args.request, CancelRfqInput)
  if (form.failed) return form.reply()
  await cancelRfq(ctx, rfqId, form.value)
  return redirect(paths.ownRfq(ctx.locale, rfqId), { headers: await flashHeaders({ key: 'rfq:done.cancelled' }) })
})

export default function RfqCancellation() {
  const { lang } = useReader()
  const { rfq } = useLoaderData<typeof loader>()
  return (
    <DeskPage current="rfqs">
      <CancelRfqPage rfq={rfq} keep={paths.ownRfq(lang, rfq.id)} reply={useActionData<typeof action>()?.reply} />
    </DeskPage>
  )
}
