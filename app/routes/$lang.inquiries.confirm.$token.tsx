import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ConfirmInquiryPage } from '#app/components/inquiry/confirm-inquiry-page.tsx'
import { publicContext } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { confirmInquiry, getHeldInquiry } from '#app/services/inquiries/confirm-inquiry.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('inquiry:confirm.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { inquiry: await getHeldInquiry(await publicContext(args), args.params.token!) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const form = await readForm(args.request, z.object({ companyId: z.string().max(100).optional() }))
  if (form.failed) return form.reply()
  const { scopedToken } = await confirmInquiry(ctx, args.params.token!, form.value.companyId)
  if (!scopedToken) return redirect(paths.inquirySent(ctx.locale, { waits: 1 }))
  return redirect(paths.scopedThread(ctx.locale, scopedToken), { headers: await flashHeaders({ key: 'inquiry:delivered' }) })
})

export default function ConfirmInquiry() {
  const { inquiry } = useLoaderData<typeof loader>()
  return <ConfirmInquiryPage inquiry={inquiry} reply={useActionData<typeof action>()?.reply} />
}
