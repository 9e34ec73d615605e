import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SettingsPage } from '#app/components/settings/settings-page.tsx'
import { PreferencesInput } from '#app/domain/accounts/account.ts'
import { requirePerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getAccount } from '#app/services/accounts/get-account.server.ts'
import { changePreferences } from '#app/services/accounts/preferences.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { account: await getAccount(await requirePerson(args)) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requirePerson(args)
  const form = await readForm(args.request, PreferencesInput)
  if (form.failed) return form.reply()
  await changePreferences(ctx, form.value)
  return redirect(paths.settings(ctx.locale), { headers: await flashHeaders({ key: 'settings:yourself.saved' }) })
})

export default function Settings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
