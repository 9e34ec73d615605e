import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SecondStepRemovalPage } from '#app/components/settings/second-step-removal-page.tsx'
import { ProofInput } from '#app/domain/accounts/account.ts'
import { requireProof } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { removeSecondStep } from '#app/services/accounts/change-second-step.server.ts'
import { asksCode } from '#app/services/accounts/prove-identity.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:removal.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { isOn: await asksCode(await requireProof(args)) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireProof(args)
  const form = await readForm(args.request, ProofInput.required())
  if (form.failed) return form.reply()
  await removeSecondStep(ctx, form.value)
  return redirect(paths.settings(ctx.locale), { headers: await flashHeaders({ key: 'settings:removal.done' }) })
})

export default function SecondStepRemoval() {
  return <SecondStepRemovalPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
