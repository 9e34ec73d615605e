import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NewRecoveryCodesPage, RecoveryCodes } from '#app/components/settings/recovery-codes-page.tsx'
import { requireProof } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { asksCode } from '#app/services/accounts/prove-identity.server.ts'
import { makeRecoveryCodes } from '#app/services/accounts/recovery-codes.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:codes.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { isOn: await asksCode(await requireProof(args)) }
})

export const action = handled(async (args: ActionFunctionArgs) => makeRecoveryCodes(await requireProof(args)))

export default function OwnRecoveryCodes() {
  const codes = useActionData<typeof action>()?.recoveryCodes
  const { isOn } = useLoaderData<typeof loader>()
  return codes ? <RecoveryCodes codes={codes} /> : <NewRecoveryCodesPage isOn={isOn} />
}
