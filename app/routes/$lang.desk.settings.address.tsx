import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChangeAddressPage } from '#app/components/settings/change-address-page.tsx'
import { ChangeAddressInput } from '#app/domain/accounts/account.ts'
import { requireProof } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { requestAddressChange } from '#app/services/accounts/change-address.server.ts'
import { getAccount } from '#app/services/accounts/get-account.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:changeAddress.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { address } = await getAccount(await requireProof(args))
  return { address }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireProof(args)
  const form = await readForm(args.request, ChangeAddressInput)
  if (form.failed) return form.reply()
  await requestAddressChange(ctx, form.value)
  return redirect(paths.settings(ctx.locale), { headers: await flashHeaders({ key: 'settings:changeAddress.sent' }) })
})

export default function Address() {
  return <ChangeAddressPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
