import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ImportPage } from '#app/components/listing-import/import-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { readPage } from '#app/http/read-query.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { isAtWork, readImport } from '#app/services/imports/report.server.ts'
import { runImport } from '#app/services/imports/start-import.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('imports:title'))

const lookAgainSeconds = '3'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const shown = await readImport(ctx, args.params.importId!, readPage(args.request))
  return data({ shown }, isAtWork(shown) ? { headers: { Refresh: lookAgainSeconds } } : {})
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, z.object({}))
  if (form.failed) return form.reply()
  await runImport(ctx, args.params.importId!)
  return redirect(paths.listingImport(ctx.locale, args.params.importId!))
})

export default function Import() {
  return <ImportPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
