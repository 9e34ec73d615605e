import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { OwnClaimsPage } from '#app/components/claims/own-claims-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { askWebsiteCheck } from '#app/services/claims/check-website.server.ts'
import { getOwnClaims } from '#app/services/claims/own-claims.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('deskClaim:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => getOwnClaims(await requireMember(args)))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, z.object({ intent: z.literal('check-site') }))
  if (form.failed) return form.reply()
  await askWebsiteCheck(ctx)
  return redirect(paths.ownClaims(ctx.locale), { headers: await flashHeaders({ key: 'deskClaim:siteAsked' }) })
})

export default function OwnClaims() {
  return <OwnClaimsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
