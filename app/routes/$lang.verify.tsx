import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { VerifyPage } from '#app/components/account/verify-page.tsx'
import { Password } from '#app/domain/accounts/account.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { confirmJoin, getHeldJoin } from '#app/services/accounts/confirm-join.server.ts'

const VerifyInput = z.object({ token: z.string().max(100), password: Password.optional() })

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('account:verify.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const token = new URL(args.request.url).searchParams.get('token')
  if (!token) throw redirect(`${paths.join(ctx.locale)}?sent`)
  return { token, ...(await getHeldJoin(ctx, token)) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const form = await readForm(args.request, VerifyInput)
  if (form.failed) return form.reply()
  const { sessionToken } = await confirmJoin(ctx, form.value.token, form.value.password)
  const headers = await flashHeaders({ key: 'account:verify.done' }, await signedInHeaders(sessionToken))
  return redirect(paths.desk(ctx.locale), { headers })
})

export default function Verify() {
  const { token, company, asksPassword } = useLoaderData<typeof loader>()
  return <VerifyPage token={token} company={company} asksPassword={asksPassword} reply={useActionData<typeof action>()?.reply} />
}
