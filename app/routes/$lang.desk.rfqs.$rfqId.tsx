import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/components/desk/desk-page.tsx'
import { OwnRfqPage } from '#app/components/rfq-desk/own-rfq-page.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { Trail } from '#app/components/ui/trail.tsx'
import { newId } from '#app/domain/id.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { actOnRfq, isCopy, readRfqAct } from '#app/http/rfq-acts.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { cloneRfq } from '#app/services/rfqs/clone-rfq.server.ts'
import { getOwnRfqView } from '#app/services/rfqs/own-rfqs.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled<{ rfq: { title: { text: string } } }>((data) => data?.rfq.title.text ?? '')

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { rfq: await getOwnRfqView(await requireMember(args), args.params.rfqId!), copyKey: newId() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const rfqId = args.params.rfqId!
  await getOwnRfqView(ctx, rfqId)
  const form = await readRfqAct(args)
  if (form.failed) return form.reply()
  if (isCopy(form.value)) {
    const copy = await cloneRfq(ctx, rfqId, form.value.clientKey)
    return redirect(paths.ownRfqForm(ctx.locale, copy.rfqId), { headers: await flashHeaders({ key: 'rfq:done.copied' }) })
  }
  const key = await actOnRfq(ctx, rfqId, form.value)
  return redirect(paths.ownRfq(ctx.locale, rfqId), { headers: await flashHeaders({ key }) })
})

export default function OwnRfq() {
  const { lang, t } = useReader()
  const { rfq, copyKey } = useLoaderData<typeof loader>()
  const links = {
    form: paths.ownRfqForm(lang, rfq.id),
    end: paths.ownRfqEnd(lang, rfq.id),
    copyKey,
    invitations: paths.rfqInvitations(lang, rfq.id),
  }
  return (
    <DeskPage current="rfqs">
      <OwnRfqPage
        rfq={rfq}
        links={links}
        back={<Trail steps={[{ label: t('rfq:own.back'), to: paths.ownRfqs(lang) }]} />}
        quotations={
          rfq.quotationCount > 0 && (
            <p className="acts">
              <ButtonLink to={paths.rfqComparison(lang, rfq.id)}>{t('comparison:compare')}</ButtonLink>
            </p>
          )
        }
        reply={useActionData<typeof action>()?.reply}
      />
    </DeskPage>
  )
}
