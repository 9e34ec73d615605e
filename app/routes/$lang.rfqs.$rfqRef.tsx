import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { demandJsonLd } from '#app/components/rfq/json-ld.ts'
import { RfqPage } from '#app/components/rfq/rfq-page.tsx'
import { JsonLd } from '#app/components/site/json-ld.tsx'
import { newId } from '#app/domain/id.ts'
import { publicContext, requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { formHeaders } from '#app/http/private-page.ts'
import { moved } from '#app/http/moved.server.ts'
import { answerRfqPage } from '#app/http/rfq-page.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { paths } from '#app/paths.ts'
import { getRfq } from '#app/services/rfqs/get-rfq.server.ts'
import { noteReadByMember } from '#app/services/rfqs/invited-rfq.server.ts'
import { noteSeenBy } from '#app/services/rfqs/list-matched.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = formHeaders

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const rfq = await getRfq(ctx, args.params.rfqRef!)
  if (args.params.rfqRef !== rfq.ref) throw moved(paths.rfq(ctx.locale, rfq.ref))
  await noteReadByMember(ctx, rfq.id)
  await noteSeenBy(ctx, rfq.id)
  return { rfq, clientKey: newId(), origin: siteOrigin(), lang: ctx.locale, nonce: args.context.nonce }
})

export const action = handled(async (args: ActionFunctionArgs) =>
  answerRfqPage(args.request, await requireMember(args), args.params.rfqRef!),
)

/** Only what is public and still takes quotations is for search engines. */
const isListed = ({ status, document }: { status: string; document: { visibility: string } }) =>
  status === 'open' && document.visibility === 'public'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { rfq, origin, lang } = data
  const { title, details } = rfq.document
  const unlisted = isListed(rfq) ? [] : [{ name: 'robots', content: 'noindex' }]
  const told = { title, description: details.slice(0, 160), textLanguages: [rfq.document.lang], origin, lang }
  return [...indexable({ ...told, pathIn: (one) => paths.rfq(one, rfq.ref) }), ...unlisted]
}

export default function Rfq() {
  const { rfq, clientKey, origin, lang, nonce } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <>
      {isListed(rfq) && <JsonLd of={demandJsonLd(rfq, { origin, lang })} nonce={nonce} />}
      <RfqPage rfq={rfq} clientKey={reply?.values.clientKey?.toString() ?? clientKey} reply={reply} />
    </>
  )
}
