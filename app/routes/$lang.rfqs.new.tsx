import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NewRfqPage } from '#app/components/rfq-editor/new-rfq-page.tsx'
import { newId } from '#app/domain/id.ts'
import { missingBeside } from '#app/domain/rfqs/missing-beside.ts'
import { publicContext, requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { isSent, newRfqGround, publishedOrDraft } from '#app/http/new-rfq.server.ts'
import { formHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { drawnAt } from '#app/services/inquiries/inquiry-sending.server.ts'
import { holdRfq, HoldRfqInput, rfqForm } from '#app/services/rfqs/hold-rfq.server.ts'
import { createRfq, CreateRfqInput } from '#app/services/rfqs/save-rfq.server.ts'

export const handle = { nav: 'post-rfq' }
export const headers = formHeaders
export const meta = titled((_data, lang) => translator(lang)('rfq:newTitle'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const ground = await newRfqGround(ctx, args.request)
  return { ...ground, clientKey: newId(), made: drawnAt(rfqForm, new Date()), isMember: ctx.actor.kind === 'member' }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  if (ctx.actor.kind !== 'member') {
    const form = await readForm(args.request, HoldRfqInput)
    if (form.failed) return form.reply(missingBeside(form.typed))
    await holdRfq(ctx, form.value, args.context.ip)
    return redirect(paths.rfqSent(ctx.locale))
  }
  const member = await requireMember(args)
  const form = await readForm(args.request, CreateRfqInput)
  if (form.failed) return form.reply(isSent(args.request) ? missingBeside(form.typed) : [])
  const made = await createRfq(member, form.value)
  const { to, key } = await publishedOrDraft(member, made, args.request)
  return redirect(to, { headers: await flashHeaders({ key }) })
})

export default function NewRfq() {
  const { clientKey, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <NewRfqPage {...page} clientKey={reply?.values.clientKey?.toString() ?? clientKey} reply={reply} />
}
