import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ListingEditorPage } from '#app/components/listing-editor/listing-editor-page.tsx'
import { newId } from '#app/domain/id.ts'
import { newListingValues } from '#app/domain/listings/new-listing.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { openDraft } from '#app/http/listing-draft.server.ts'
import { heldByForm, readListingForm, savedAs } from '#app/http/listing-form.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getOwnCompany } from '#app/services/companies/get-company.server.ts'
import { readEditorGround } from '#app/services/listings/editor-ground.server.ts'
import { publishIfComplete } from '#app/services/listings/publish-listing.server.ts'
import { createListing } from '#app/services/listings/save-listing.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:editor.add'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { country } = await getOwnCompany(ctx)
  const draft = await openDraft(args, ctx, null)
  const values = { ...newListingValues(ctx.locale, country), clientKey: newId() }
  const ground = await readEditorGround(ctx, heldByForm(args) ?? draft.opened?.reply.values ?? values)
  return { listing: null, values, draft, ground }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readListingForm(args, ctx)
  if (form.failed) return form.reply()
  const { listingId, isNew } = await createListing(ctx, form.value, form.typed)
  const status = isNew && form.intent === 'publish' ? await publishIfComplete(ctx, listingId) : null
  const headers = await flashHeaders({ key: isNew ? savedAs(status) : 'desk:editor.kept.again' })
  return redirect(paths.ownListing(ctx.locale, listingId), { headers })
})

export default function NewListing() {
  return <ListingEditorPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
