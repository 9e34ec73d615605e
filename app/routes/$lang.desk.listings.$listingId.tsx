import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ListingEditorPage } from '#app/components/listing-editor/listing-editor-page.tsx'
import { plainValuesOf } from '#app/domain/listings/form-values.ts'
import { changedOnly, withFields } from '#app/domain/reviews/change-set.ts'
import { formOf } from '#app/domain/listings/stored-listing.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { openDraft } from '#app/http/listing-draft.server.ts'
import { heldByForm, readListingForm, savedAs } from '#app/http/listing-form.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { problemSentence } from '#app/i18n/problem-sentence.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { copyListing } from '#app/services/listings/copy-listing.server.ts'
import { readEditorGround } from '#app/services/listings/editor-ground.server.ts'
import { getOwnListing } from '#app/services/listings/list-own-listings.server.ts'
import { moveListing } from '#app/services/listings/publish-listing.server.ts'
import { changeListing } from '#app/services/listings/save-listing.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:editor.change'))

/** Nothing is said there yet: its label says what to do. */
const saysEmpty = new Set(['required', 'choose_one', 'tier_required'])

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { listing, problems, needed, textOrigins, change, quality, slug } = await getOwnListing(ctx, args.params.listingId!)
  const values = plainValuesOf(withFields(formOf(listing), change?.after ?? {}))
  const { id, version, status, packaging, priceUnit } = listing
  const draft = await openDraft(args, ctx, listing)
  return {
    listing: {
      ...{ id, version, status, slug, packaging, priceUnit, textOrigins },
      waitingFields: change ? Object.keys(changedOnly(change).after) : [],
    },
    values,
    draft,
    needed,
    quality,
    problems: problems.map((problem) => ({
      field: problem.field,
      isEmpty: saysEmpty.has(problem.code),
      sentence: problemSentence(problem, ctx.locale),
    })),
    ground: await readEditorGround(ctx, heldByForm(args) ?? draft.opened?.reply.values ?? values),
  }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const listingId = args.params.listingId!
  const form = await readListingForm(args, ctx, listingId)
  if (form.failed) return form.reply()
  if (form.intent === 'copy') {
    const copy = await copyListing(ctx, form.value, { key: form.typed.key, from: form.typed.from })
    return redirect(paths.ownListing(ctx.locale, copy.listingId), { headers: await flashHeaders({ key: 'desk:editor.copied' }) })
  }
  const { waits, version } = await changeListing(ctx, listingId, form.value, form.typed)
  const status = form.intent === 'publish' ? await moveListing(ctx, listingId, 'publish', version) : null
  return redirect(paths.ownListing(ctx.locale, listingId), {
    headers: await flashHeaders({ key: waits ? 'desk:editor.changeWaits' : savedAs(status) }),
  })
})

export default function EditListing() {
  return <ListingEditorPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
