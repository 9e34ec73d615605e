import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { ScopedFilesPage } from '#app/components/thread/scoped-files-page.tsx'
import { threadGuest } from '#app/http/guest.server.ts'
import { codeFirst } from '#app/http/guest-code.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { grantFileKey, isFileKey } from '#app/services/files/file-keys.server.ts'
import { listThreadFiles } from '#app/services/files/thread-files.server.ts'
import { spendGuestCode } from '#app/services/threads/guest-codes.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('thread:file.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await threadGuest(args, args.params.token!)
  const key = new URL(args.request.url).searchParams.get('key') ?? ''
  if (!isFileKey(key, ctx.actor.threadId, new Date())) return { open: null }
  return { open: { key, files: await listThreadFiles(ctx, ctx.actor.threadId) } }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await threadGuest(args, args.params.token!)
  const { threadId } = ctx.actor
  const first = await codeFirst(args.request, ctx, 'files.read', threadId)
  if ('answer' in first) return first.answer
  await spendGuestCode(ctx, 'files.read', threadId, first.code)
  return redirect(paths.scopedFiles(ctx.locale, args.params.token!, grantFileKey(threadId, new Date())))
})

export default function ScopedFiles() {
  const { lang } = useReader()
  const answer = useActionData<typeof action>()
  const codeSent = answer !== undefined && 'codeSent' in answer
  return (
    <ScopedFilesPage
      {...useLoaderData<typeof loader>()}
      thread={paths.scopedThread(lang, useParams().token!)}
      codeSent={codeSent}
      reply={answer?.reply}
    />
  )
}
