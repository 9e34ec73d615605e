import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ProofPage } from '#app/components/settings/proof-page.tsx'
import { ProofInput } from '#app/domain/accounts/account.ts'
import { requirePerson } from '#app/http/caller.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { safeRedirect } from '#app/http/safe-redirect.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { asksCode, proveIdentity } from '#app/services/accounts/prove-identity.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:proof.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requirePerson(args)
  const next = safeRedirect(new URL(args.request.url).searchParams.get('next'), paths.settings(ctx.locale))
  return { next, asksCode: await asksCode(ctx) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requirePerson(args)
  const form = await readForm(args.request, ProofInput.extend({ next: z.string().optional() }))
  if (form.failed) return form.reply()
  const { sessionToken } = await proveIdentity(ctx, form.value)
  return redirect(safeRedirect(form.value.next, paths.settings(ctx.locale)), { headers: await signedInHeaders(sessionToken) })
})

export default function Proof() {
  return <ProofPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
