import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DisputePage } from '#app/components/claims/dispute-page.tsx'
import { DisputeInput } from '#app/domain/claims/dispute.ts'
import { newId } from '#app/domain/id.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { disputeClaim, getDisputable } from '#app/services/claims/disputes.server.ts'

export const headers = privateHeaders
export const meta = titled<Awaited<ReturnType<typeof loader>>>((data, lang) =>
  translator(lang)('dispute:title', { company: data?.company.name ?? '' }),
)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  return { ...(await getDisputable(ctx, args.params.slug!)), newId: newId() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const { company } = await getDisputable(ctx, args.params.slug!)
  const form = await readForm(args.request, DisputeInput)
  if (form.failed) return form.reply()
  await disputeClaim(ctx, args.params.slug!, form.value)
  return redirect(paths.company(ctx.locale, company.slug), { headers: await flashHeaders({ key: 'dispute:sent' }) })
})

export default function Dispute() {
  return <DisputePage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
