import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { RfqQuotationPage } from '#app/components/rfq-quotation/rfq-quotation-page.tsx'
import { threadGuest } from '#app/http/guest.server.ts'
import { answerGuestForm, keyIn } from '#app/http/guest-quotation.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listPorts } from '#app/services/locations/list-ports.server.ts'
import { getRfqForm } from '#app/services/quotations/get-rfq-form.server.ts'
import { heldByGuest } from '#app/services/threads/guest-proof.server.ts'
import { getQuotedRfqId } from '#app/services/threads/rfq-thread.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled<{ page: { document: { title: string } } }>((data, lang) =>
  translator(lang)('invited:quotation.title', { title: data?.page.document.title ?? '' }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await threadGuest(args, args.params.token!)
  const page = await getRfqForm(ctx, await getQuotedRfqId(ctx.db, ctx.actor))
  return { page, key: heldByGuest(ctx, keyIn(args.request)), ports: await listPorts(ctx.db, ctx.locale) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const token = args.params.token!
  const ctx = await threadGuest(args, token)
  return answerGuestForm(args.request, ctx, { token, rfqId: await getQuotedRfqId(ctx.db, ctx.actor) })
})

export default function ScopedQuotation() {
  const { t, lang } = useReader()
  const answer = useActionData<typeof action>()
  const token = useParams().token!
  const { page, ports, key } = useLoaderData<typeof loader>()
  const back = { label: t('quotation:act.thread'), to: paths.scopedThread(lang, token) }
  const guest = { back, asksWho: false, address: null, key, codeSent: answer !== undefined && 'codeSent' in answer }
  return <RfqQuotationPage page={page} ports={ports} sheet={paths.scopedSheet(lang, token)} guest={guest} reply={answer?.reply} />
}
