import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RecoveryCodes } from '#app/components/settings/recovery-codes-page.tsx'
import { SecondStepSettingsPage } from '#app/components/settings/second-step-settings-page.tsx'
import { SecondStepInput } from '#app/domain/accounts/account.ts'
import { requireProof } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm, typedInto } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { beginSecondStep, confirmSecondStep, getSecondStep } from '#app/services/accounts/change-second-step.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:totp.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { secondStep: await getSecondStep(await requireProof(args)) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireProof(args)
  const form = await readForm(args.request, SecondStepInput)
  if (typedInto(args.request)?.intent === 'begin') {
    await beginSecondStep(ctx)
    return redirect(paths.ownSecondStep(ctx.locale))
  }
  if (form.failed) return form.reply()
  // Told in this answer and nowhere else: they stand in no address and no cookie.
  return await confirmSecondStep(ctx, form.value)
})

export default function SecondStep() {
  const answer = useActionData<typeof action>()
  const { secondStep } = useLoaderData<typeof loader>()
  if (answer && 'recoveryCodes' in answer) return <RecoveryCodes codes={answer.recoveryCodes} isNew />
  return <SecondStepSettingsPage secondStep={secondStep} reply={answer?.reply} />
}
