import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { HeldMailPage } from '#app/components/held-mail/held-mail-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { decideHeld, getHeldMail } from '#app/services/letters/held-mail.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('heldMail:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { mail: await getHeldMail(await publicContext(args), args.params.token!) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const token = args.params.token!
  await getHeldMail(ctx, token)
  const form = await readForm(args.request, z.object({ intent: z.enum(['post', 'drop']) }))
  if (form.failed) return form.reply()
  const thread = await decideHeld(ctx, token, form.value.intent)
  return redirect(thread, { headers: await flashHeaders({ key: `heldMail:done.${form.value.intent}` }) })
})

export default function HeldMail() {
  return <HeldMailPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
