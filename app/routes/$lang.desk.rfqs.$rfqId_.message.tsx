import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PrivateQuestionPage } from '#app/components/rfq-desk/private-question-page.tsx'
import { carried } from '#app/domain/files/thread-file.ts'
import { newId } from '#app/domain/id.ts'
import { notFound } from '#app/domain/errors.ts'
import { MessageInput } from '#app/domain/threads/message-input.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { storeThreadFile } from '#app/services/files/thread-files.server.ts'
import { askPrivately } from '#app/services/rfqs/ask-privately.server.ts'
import { getRfq } from '#app/services/rfqs/get-rfq.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqDesk:message.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { ref, document, isOwn } = await getRfq(await requireMember(args), args.params.rfqId!)
  if (isOwn) throw notFound()
  return { rfq: { ref, document }, clientKey: newId() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const take = async (upload: { name: string; bytes: Uint8Array }) => {
    const { id, name } = await storeThreadFile(ctx, upload)
    return carried(id, name)
  }
  const form = await readForm(args.request, MessageInput, { files: { as: 'attached', several: true, take } })
  if (form.failed) return form.reply()
  const { threadId } = await askPrivately(ctx, args.params.rfqId!, form.value)
  return redirect(paths.thread(ctx.locale, threadId), { headers: await flashHeaders({ key: 'thread:reply.sent' }) })
})

export default function PrivateQuestion() {
  const { rfq, clientKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <PrivateQuestionPage rfq={rfq} clientKey={reply?.values.clientKey?.toString() ?? clientKey} reply={reply} />
}
