import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ChangePasswordPage } from '#app/components/settings/change-password-page.tsx'
import { ChangePasswordInput } from '#app/domain/accounts/account.ts'
import { requireProof } from '#app/http/caller.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { changePassword } from '#app/services/accounts/change-password.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:changePassword.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  await requireProof(args)
  return null
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireProof(args)
  const form = await readForm(args.request, ChangePasswordInput)
  if (form.failed) return form.reply()
  const { sessionToken } = await changePassword(ctx, form.value)
  const headers = await flashHeaders({ key: 'settings:changePassword.done' }, await signedInHeaders(sessionToken))
  return redirect(paths.settings(ctx.locale), { headers })
})

export default function Password() {
  return <ChangePasswordPage reply={useActionData<typeof action>()?.reply} />
}
