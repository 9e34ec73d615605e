import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LettersPage } from '#app/components/settings/letters-page.tsx'
import { LetterSettingsInput } from '#app/domain/mail/letter-settings.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { changeLetterSettings, getLetterSettings } from '#app/services/letters/letter-settings.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:letters.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { settings: await getLetterSettings(await requireMember(args)) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, LetterSettingsInput)
  if (form.failed) return form.reply()
  await changeLetterSettings(ctx, form.value)
  return redirect(paths.letterSettings(ctx.locale), { headers: await flashHeaders({ key: 'settings:letters.saved' }) })
})

export default function Letters() {
  return <LettersPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
