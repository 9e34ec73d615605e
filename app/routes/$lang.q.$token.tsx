import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { ThreadPage } from '#app/components/thread/thread-page.tsx'
import { newId } from '#app/domain/id.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { MessageInput } from '#app/domain/threads/message-input.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { threadGuest } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { noteRead } from '#app/services/threads/note-read.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'

export const headers = privateHeaders
export const meta = titled<{ thread: { subject: string } }>((data) => data?.thread.subject ?? '')

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await threadGuest(args, args.params.token!)
  const thread = await getThread(ctx, ctx.actor.threadId)
  await noteRead(ctx, thread.id)
  return { thread, clientKey: newId(), now: new Date() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await threadGuest(args, args.params.token!)
  const form = await readForm(args.request, MessageInput)
  if (form.failed) return form.reply()
  await postMessage(ctx, ctx.actor.threadId, form.value)
  return redirect(paths.scopedThread(ctx.locale, args.params.token!), { headers: await flashHeaders({ key: 'thread:reply.done' }) })
})

export default function ScopedThread() {
  const { lang } = useReader()
  const token = useParams().token!
  const { thread, clientKey, now } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const links = {
    reply: paths.scopedThread(lang, token),
    file: () => paths.scopedFiles(lang, token),
    quotation: ({ id, version }: QuotationView) => paths.scopedQuotationPage(lang, token, id, { version }),
    acceptance: ({ id }: QuotationView) => paths.scopedAcceptance(lang, token, id),
    refusal: ({ id }: QuotationView) => paths.scopedRefusal(lang, token, id),
    terms: ({ id }: QuotationView) => paths.scopedTerms(lang, token, id),
    quotationForm: paths.scopedQuotation(lang, token),
  }
  return (
    <ThreadPage
      thread={thread}
      clientKey={reply?.values.clientKey?.toString() ?? clientKey}
      reply={reply}
      links={links}
      isGuest
      now={now}
    />
  )
}
