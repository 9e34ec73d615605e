import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ListingReviewOwnPage } from '#app/components/listing-editor/review-page.tsx'
import { AppealInput } from '#app/domain/reviews/review.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { appealReview, getOwnReview } from '#app/services/reviews/appeal-review.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('review:own.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const listingId = args.params.listingId!
  return { review: await getOwnReview(await requireMember(args), listingId), listingId }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const listingId = args.params.listingId!
  await getOwnReview(ctx, listingId)
  const form = await readForm(args.request, AppealInput)
  if (form.failed) return form.reply()
  await appealReview(ctx, listingId, form.value)
  return redirect(paths.listingReview(ctx.locale, listingId), { headers: await flashHeaders({ key: 'review:own.appealed' }) })
})

export default function OwnListingReview() {
  return <ListingReviewOwnPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
