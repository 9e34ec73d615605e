import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { InvitedFilesPage } from '#app/components/rfq-invited/invited-files-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { codeOr } from '#app/http/guest-code.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { sendInvitationCode } from '#app/services/rfqs/invitation-codes.server.ts'
import { getInvitedFiles, unlockInvitedFiles } from '#app/services/rfqs/invited-files.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('invited:files.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const key = new URL(args.request.url).searchParams.get('key') ?? ''
  return getInvitedFiles(await publicContext(args), args.params.token!, key)
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const [ctx, token] = [await publicContext(args), args.params.token!]
  const first = await codeOr(args.request, () => sendInvitationCode(ctx, 'rfq.files', token))
  if ('answer' in first) return first.answer
  return redirect(paths.invitedFiles(ctx.locale, token, await unlockInvitedFiles(ctx, token, first.code)))
})

export default function InvitedFiles() {
  const answer = useActionData<typeof action>()
  const codeSent = answer !== undefined && 'codeSent' in answer
  return <InvitedFilesPage {...useLoaderData<typeof loader>()} token={useParams().token!} codeSent={codeSent} reply={answer?.reply} />
}
