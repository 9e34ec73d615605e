import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { NewAddressPage } from '#app/components/account/new-address-page.tsx'
import { publicContext, signedInPerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { assertAddressOpen, confirmAddress } from '#app/services/accounts/change-address.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('account:newAddress.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  await assertAddressOpen(await publicContext(args), args.params.token!)
  return null
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  await confirmAddress(ctx, args.params.token!)
  const there = (await signedInPerson(args)) ? paths.settings(ctx.locale) : paths.login(ctx.locale)
  return redirect(there, { headers: await flashHeaders({ key: 'account:newAddress.done' }) })
})

export default function NewAddress() {
  return <NewAddressPage />
}
