import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { InquiryPage } from '#app/components/inquiry/inquiry-page.tsx'
import { newId } from '#app/domain/id.ts'
import { publicContext, requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { formHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { holdInquiry, HoldInquiryInput } from '#app/services/inquiries/hold-inquiry.server.ts'
import { drawnAt } from '#app/services/inquiries/inquiry-sending.server.ts'
import { sendInquiry, SendInquiryInput } from '#app/services/inquiries/send-inquiry.server.ts'
import { getInquiryCard } from '#app/services/listings/get-listing.server.ts'

export const handle = { nav: 'listings' }
export const headers = formHeaders
export const meta = titled((_data, lang) => translator(lang)('inquiry:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  const ref = new URL(args.request.url).searchParams.get('listing') ?? ''
  const share = shareOf(args.request)
  const listing = await getInquiryCard(ctx, ref, share)
  return { listing, clientKey: newId(), made: drawnAt(listing.ref, new Date()), isMember: ctx.actor.kind === 'member', share }
})

/** The link that led to the listing goes with the form's address, so that the page behind a refused form knows it, too. */
const shareOf = ({ url }: Request) => new URL(url).searchParams.get('share') ?? undefined

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  if (ctx.actor.kind !== 'member') {
    const form = await readForm(args.request, HoldInquiryInput)
    if (form.failed) return form.reply()
    await holdInquiry(ctx, form.value, args.context.ip, shareOf(args.request))
    return redirect(paths.inquirySent(ctx.locale))
  }
  const member = await requireMember(args)
  const form = await readForm(args.request, SendInquiryInput)
  if (form.failed) return form.reply()
  const { threadId, isWaiting } = await sendInquiry(member, form.value, shareOf(args.request))
  if (isWaiting) return redirect(paths.inquirySent(ctx.locale, { waits: 1 }))
  return redirect(paths.thread(ctx.locale, threadId), { headers: await flashHeaders({ key: 'inquiry:delivered' }) })
})

export default function NewInquiry() {
  const { clientKey, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <InquiryPage {...page} clientKey={reply?.values.clientKey?.toString() ?? clientKey} reply={reply} />
}
