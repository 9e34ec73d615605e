import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErasurePage } from '#app/components/settings/erasure-page.tsx'
import { EraseInput } from '#app/domain/accounts/erasure.ts'
import { requireProof } from '#app/http/caller.server.ts'
import { signedOutHeaders } from '#app/http/cookies.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getAccount } from '#app/services/accounts/get-account.server.ts'
import { eraseOwnAccount } from '#app/services/erasure/erase-person.server.ts'
import { planErasure } from '#app/services/erasure/plan-erasure.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:erasure.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireProof(args)
  const [account, plan] = await Promise.all([getAccount(ctx), planErasure(ctx.db, ctx.person.personId)])
  return { address: account.address, asksCode: account.secondStepSince !== null, plan }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireProof(args)
  const form = await readForm(args.request, EraseInput)
  if (form.failed) return form.reply()
  await eraseOwnAccount(ctx, form.value)
  return redirect(paths.home(ctx.locale), { headers: await flashHeaders({ key: 'account:erased' }, await signedOutHeaders()) })
})

export default function Erasure() {
  return <ErasurePage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
