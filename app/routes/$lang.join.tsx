import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { JoinPage, JoinSentPage } from '#app/components/account/join-page.tsx'
import { JoinInput } from '#app/domain/accounts/account.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { formHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { requestJoin } from '#app/services/accounts/request-join.server.ts'

export const headers = formHeaders
export const meta = titled((_data, lang) => translator(lang)('account:join.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { isSent: new URL(args.request.url).searchParams.has('sent') }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const form = await readForm(args.request, JoinInput)
  if (form.failed) return form.reply()
  await requestJoin(ctx, form.value, args.context.ip)
  return redirect(`${paths.join(ctx.locale)}?sent`)
})

export default function Join() {
  const reply = useActionData<typeof action>()?.reply
  return useLoaderData<typeof loader>().isSent && !reply ? <JoinSentPage /> : <JoinPage reply={reply} />
}
