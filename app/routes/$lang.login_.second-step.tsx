import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SecondStepPage } from '#app/components/account/second-step-page.tsx'
import { SecondStepInput } from '#app/domain/accounts/account.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { readSecondStepToken, readSessionToken } from '#app/http/cookies.server.ts'
import { throughHeaders } from '#app/http/entry.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { safeRedirect } from '#app/http/safe-redirect.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { isSecondStepOpen, passSecondStep } from '#app/services/accounts/second-step.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('account:secondStep.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const token = await readSecondStepToken(args.request)
  if (!token || !(await isSecondStepOpen(ctx, token))) throw redirect(paths.login(ctx.locale))
  const desk = paths.desk(ctx.locale)
  const next = safeRedirect(new URL(args.request.url).searchParams.get('next'), desk)
  return { next: next === desk ? null : next }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const form = await readForm(args.request, SecondStepInput.extend({ next: z.string().optional() }))
  if (form.failed) return form.reply()
  const token = (await readSecondStepToken(args.request)) ?? ''
  const { sessionToken } = await passSecondStep(ctx, token, form.value, await readSessionToken(args.request))
  return redirect(safeRedirect(form.value.next, paths.desk(ctx.locale)), { headers: await throughHeaders(sessionToken) })
})

export default function SecondStep() {
  return <SecondStepPage next={useLoaderData<typeof loader>().next} reply={useActionData<typeof action>()?.reply} />
}
