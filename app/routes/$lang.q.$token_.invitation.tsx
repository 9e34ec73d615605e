import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { InvitedPage } from '#app/components/rfq-invited/invited-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { codeOr } from '#app/http/guest-code.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { sendInvitationCode } from '#app/services/rfqs/invitation-codes.server.ts'
import { getInvitedRfq, noteOpened } from '#app/services/rfqs/invited-rfq.server.ts'
import { assertQuoted, openQuotedThread } from '#app/services/rfqs/quote-by-invitation.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled<{ view: { rfq: { document: { title: string } } } }>((data, lang) =>
  translator(lang)('invited:title', { title: data?.view.rfq.document.title ?? '' }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const view = await getInvitedRfq(ctx, args.params.token!)
  await noteOpened(ctx, args.params.token!)
  return { view }
})

/** Whoever has quoted comes to the thread with a code. */
export const action = handled(async (args: ActionFunctionArgs) => {
  const [ctx, token] = [await publicContext(args), args.params.token!]
  const first = await codeOr(args.request, async () => {
    await assertQuoted(ctx, token)
    await sendInvitationCode(ctx, 'rfq.thread', token)
  })
  if ('answer' in first) return first.answer
  const { scopedToken } = await openQuotedThread(ctx, token, first.code)
  return redirect(paths.scopedThread(ctx.locale, scopedToken))
})

export default function Invited() {
  const answer = useActionData<typeof action>()
  const codeSent = answer !== undefined && 'codeSent' in answer
  return <InvitedPage {...useLoaderData<typeof loader>()} token={useParams().token!} codeSent={codeSent} reply={answer?.reply} />
}
