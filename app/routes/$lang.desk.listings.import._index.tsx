import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ImportsPage } from '#app/components/listing-import/imports-page.tsx'
import { ImportInput } from '#app/domain/imports/import.ts'
import { tableCaps } from '#app/domain/imports/table.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listCategoryGroups } from '#app/services/categories/list-categories.server.ts'
import { listImports } from '#app/services/imports/report.server.ts'
import { startImport, storeTable } from '#app/services/imports/start-import.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('imports:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const groups = await listCategoryGroups(ctx.db, ctx.locale)
  const categories = groups.map(({ name, children }) => ({
    label: name,
    choices: children.map((child) => ({ value: child.slug, label: child.name })),
  }))
  return { imports: await listImports(ctx), categories, timeZone: 'UTC' }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const most = tableCaps.fileBytes
  const form = await readForm(args.request, ImportInput, { file: { as: 'fileId', most, take: (upload) => storeTable(ctx, upload) } })
  if (form.failed) return form.reply()
  const { importId } = await startImport(ctx, form.value.fileId)
  return redirect(paths.listingImport(ctx.locale, importId))
})

export default function Imports() {
  return <ImportsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
