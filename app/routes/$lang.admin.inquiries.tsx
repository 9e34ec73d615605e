import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AdminInquiriesPage } from '#app/components/admin/inquiries-page.tsx'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listQuarantined, rejectInquiry, releaseInquiry } from '#app/services/inquiries/settle-waiting.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:nav.inquiries'))

export const loader = handled(async (args: LoaderFunctionArgs) => ({ held: await listQuarantined(await requireStaff(args)) }))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  const form = await readForm(args.request, z.object({ inquiry: z.uuid(), intent: z.enum(['release', 'reject']) }))
  if (form.failed) return form.reply()
  const { inquiry, intent } = form.value
  const isRelease = intent === 'release'
  await (isRelease ? releaseInquiry(ctx, inquiry) : rejectInquiry(ctx, inquiry))
  const headers = await flashHeaders({ key: isRelease ? 'screening:released' : 'screening:rejected' })
  return redirect(paths.adminInquiries(ctx.locale), { headers })
})

export default function AdminInquiriesRoute() {
  return <AdminInquiriesPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
