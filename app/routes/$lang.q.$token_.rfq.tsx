import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { OwnRfqPage } from '#app/components/rfq-desk/own-rfq-page.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { malformed } from '#app/domain/errors.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { rfqGuest } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { actOnRfq, isCopy, readRfqAct } from '#app/http/rfq-acts.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { getOwnRfqView } from '#app/services/rfqs/own-rfqs.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled<{ rfq: { title: { text: string } } }>((data) => data?.rfq.title.text ?? '')

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  return { rfq: await getOwnRfqView(ctx, ctx.actor.rfqId) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await rfqGuest(args, args.params.token!)
  const form = await readRfqAct(args)
  if (form.failed) return form.reply()
  if (isCopy(form.value)) throw malformed()
  const key = await actOnRfq(ctx, ctx.actor.rfqId, form.value)
  return redirect(paths.scopedRfq(ctx.locale, args.params.token!), { headers: await flashHeaders({ key }) })
})

export default function ScopedRfq() {
  const { t, lang } = useReader()
  const token = useParams().token!
  const { rfq } = useLoaderData<typeof loader>()
  const links = {
    form: paths.scopedRfqForm(lang, token),
    end: paths.scopedRfqEnd(lang, token),
    copyKey: null,
    invitations: paths.scopedRfqInvitations(lang, token),
  }
  const quotations = rfq.quotationCount > 0 && (
    <p className="acts">
      <ButtonLink to={paths.scopedComparison(lang, token)}>{t('comparison:compare')}</ButtonLink>
    </p>
  )
  return <OwnRfqPage rfq={rfq} links={links} quotations={quotations} reply={useActionData<typeof action>()?.reply} />
}
