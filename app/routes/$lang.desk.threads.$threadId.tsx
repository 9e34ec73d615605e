import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ThreadPage } from '#app/components/thread/thread-page.tsx'
import { carried } from '#app/domain/files/thread-file.ts'
import { newId } from '#app/domain/id.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { MessageInput, ThreadSideInput } from '#app/domain/threads/message-input.ts'
import { requireMember, signedInPerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { storeThreadFile } from '#app/services/files/thread-files.server.ts'
import { changeThreadSide } from '#app/services/threads/change-thread-side.server.ts'
import { getThread } from '#app/services/threads/get-thread.server.ts'
import { noteRead } from '#app/services/threads/note-read.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled<{ thread: { subject: string } }>((data) => data?.thread.subject ?? '')

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const person = await signedInPerson(args)
  const thread = await getThread(ctx, args.params.threadId!)
  await noteRead(ctx, thread.id)
  return { thread, clientKey: newId(), now: new Date(), timeZone: person!.timeZone }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const threadId = args.params.threadId!
  const isPrivate = new URL(args.request.url).searchParams.has('side')
  if (isPrivate) {
    const side = await readForm(args.request, ThreadSideInput)
    if (side.failed) return side.reply()
    await changeThreadSide(ctx, threadId, side.value)
    return redirect(paths.thread(ctx.locale, threadId), { headers: await flashHeaders({ key: 'thread:own.saved' }) })
  }
  const take = async (upload: { name: string; bytes: Uint8Array }) => {
    const { id, name } = await storeThreadFile(ctx, upload)
    return carried(id, name)
  }
  const form = await readForm(args.request, MessageInput, { files: { as: 'attached', several: true, take } })
  if (form.failed) return form.reply()
  await postMessage(ctx, threadId, form.value)
  return redirect(paths.thread(ctx.locale, threadId), { headers: await flashHeaders({ key: 'thread:reply.sent' }) })
})

export default function Thread() {
  const { lang } = useReader()
  const { thread, clientKey, now, timeZone } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const here = paths.thread(lang, thread.id)
  const links = {
    reply: here,
    file: (fileId: string) => paths.file(fileId),
    side: `${here}?side`,
    quotation: ({ id, version }: QuotationView) => paths.quotation(lang, id, { version }),
    acceptance: ({ id }: QuotationView) => paths.quotationAcceptance(lang, id),
    refusal: ({ id }: QuotationView) => paths.quotationRefusal(lang, id),
    terms: ({ id }: QuotationView) => paths.quotationTerms(lang, id),
    quotationForm: thread.rfq ? paths.rfqQuotation(lang, thread.rfq.id) : paths.quotationForm(lang, thread.id),
    comparison: thread.rfq && thread.side === 'buyer' ? paths.rfqComparison(lang, thread.rfq.id) : undefined,
    askOthers: !thread.rfq && thread.side === 'buyer' ? paths.newRfq(lang, { thread: thread.id }) : undefined,
  }
  return (
    <ThreadPage
      thread={thread}
      clientKey={reply?.values.clientKey?.toString() ?? clientKey}
      reply={reply}
      links={links}
      now={now}
      timeZone={timeZone}
    />
  )
}
