import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ResetPage } from '#app/components/account/reset-page.tsx'
import { ResetInput } from '#app/domain/accounts/account.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { entered } from '#app/http/entry.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { assertResetOpen, resetPassword } from '#app/services/accounts/reset-password.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('account:reset.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  await assertResetOpen(await publicContext(args), args.params.token!)
  return null
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const form = await readForm(args.request, ResetInput)
  if (form.failed) return form.reply()
  const entry = await resetPassword(ctx, args.params.token!, form.value)
  return entered(entry, ctx.locale, paths.desk(ctx.locale), { key: 'account:reset.done' })
})

export default function Reset() {
  return <ResetPage reply={useActionData<typeof action>()?.reply} />
}
