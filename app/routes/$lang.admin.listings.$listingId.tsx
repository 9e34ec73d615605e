import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ListingReviewPage } from '#app/components/admin/listing-review-page.tsx'
import { DecisionInput } from '#app/domain/reviews/review.ts'
import { TrustInput } from '#app/domain/reviews/trust.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { changeTrust } from '#app/services/reviews/change-trust.server.ts'
import { decideReview } from '#app/services/reviews/decide-review.server.ts'
import { getStaffReview } from '#app/services/reviews/list-reviews.server.ts'

const ReviewForm = z.discriminatedUnion('intent', [DecisionInput, TrustInput.extend({ intent: z.literal('trust') })])

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('review:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => getStaffReview(await requireStaff(args), args.params.listingId!))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  const listingId = args.params.listingId!
  const form = await readForm(args.request, ReviewForm)
  if (form.failed) return form.reply()
  if (form.value.intent === 'trust') {
    await changeTrust(ctx, listingId, form.value)
    return redirect(paths.adminListing(ctx.locale, listingId), { headers: await flashHeaders({ key: 'review:trust.saved' }) })
  }
  const decision = await decideReview(ctx, listingId, form.value)
  return redirect(paths.adminListings(ctx.locale), { headers: await flashHeaders({ key: `review:done.${decision}` }) })
})

export default function ListingReview() {
  return <ListingReviewPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
