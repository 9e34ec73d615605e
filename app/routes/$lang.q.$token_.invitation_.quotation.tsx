import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { RfqQuotationPage } from '#app/components/rfq-quotation/rfq-quotation-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { answerInvitedForm, keyIn } from '#app/http/guest-quotation.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listPorts } from '#app/services/locations/list-ports.server.ts'
import { heldByInvited } from '#app/services/rfqs/invitation-codes.server.ts'
import { getInvitedForm } from '#app/services/rfqs/invited-form.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled<{ page: { document: { title: string } } }>((data, lang) =>
  translator(lang)('invited:quotation.title', { title: data?.page.document.title ?? '' }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const [ctx, token] = [await publicContext(args), args.params.token!]
  const form = await getInvitedForm(ctx, token)
  return { ...form, key: await heldByInvited(ctx, token, keyIn(args.request)), ports: await listPorts(ctx.db, ctx.locale) }
})

export const action = handled(async (args: ActionFunctionArgs) =>
  answerInvitedForm(args.request, await publicContext(args), args.params.token!),
)

export default function InvitedQuotation() {
  const { t, lang } = useReader()
  const { page, ports, address, key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const token = useParams().token!
  const back = { label: t('invited:files.back'), to: paths.invited(lang, token) }
  const guest = { back, asksWho: true, address, key, codeSent: answer !== undefined && 'codeSent' in answer }
  return <RfqQuotationPage page={page} ports={ports} sheet={paths.invitedSheet(lang, token)} guest={guest} reply={answer?.reply} />
}
