import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SignInPage } from '#app/components/account/sign-in-page.tsx'
import { SignInInput } from '#app/domain/accounts/account.ts'
import { publicContext, signedInPerson } from '#app/http/caller.server.ts'
import { readSessionToken } from '#app/http/cookies.server.ts'
import { demoAccounts } from '#app/http/demo.server.ts'
import { entered } from '#app/http/entry.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { readDevice, withDevice } from '#app/http/known-device.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { safeRedirect } from '#app/http/safe-redirect.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('account:signIn.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const desk = paths.desk(ctx.locale)
  const next = safeRedirect(new URL(args.request.url).searchParams.get('next'), desk)
  if (await signedInPerson(args)) throw redirect(next)
  return { next: next === desk ? null : next, demo: demoAccounts() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const form = await readForm(args.request, SignInInput.extend({ next: z.string().optional() }))
  if (form.failed) return form.reply()
  const presentedToken = await readSessionToken(args.request)
  const device = await readDevice(args.request)
  const entry = await signIn(ctx, form.value, { ip: args.context.ip, presentedToken, device })
  const answer = await entered(entry, ctx.locale, safeRedirect(form.value.next, paths.desk(ctx.locale)))
  return withDevice(answer, device, form.value.email)
})

export default function Login() {
  const { next, demo } = useLoaderData<typeof loader>()
  return <SignInPage reply={useActionData<typeof action>()?.reply} next={next} demo={demo} />
}
