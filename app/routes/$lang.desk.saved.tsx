import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SavedSearchesPage } from '#app/components/rfq-match/saved-searches-page.tsx'
import { isNarrow, readCriteria, SavedSearchInput } from '#app/domain/rfqs/saved-search.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { changeSavedSearches, listSavedSearches, namedCriteria } from '#app/services/rfqs/saved-searches.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('savedSearch:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { search: query, searchParams } = new URL(args.request.url)
  const criteria = readCriteria(query)
  const asked = isNarrow(criteria) ? { ...(await namedCriteria(ctx, criteria)), query } : null
  return { searches: await listSavedSearches(ctx), asked, rename: searchParams.get('rename') }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, SavedSearchInput)
  if (form.failed) return form.reply()
  await changeSavedSearches(ctx, form.value)
  const headers = await flashHeaders({ key: `savedSearch:done.${form.value.intent}` })
  return redirect(paths.savedSearches(ctx.locale), { headers })
})

export default function SavedSearches() {
  return <SavedSearchesPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
