import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ExportPage } from '#app/components/settings/export-page.tsx'
import { requireProof } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listExports } from '#app/services/data-exports/own-exports.server.ts'
import { requestExport } from '#app/services/data-exports/request-export.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:export.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireProof(args)
  return { exports: await listExports(ctx), timeZone: ctx.person.timeZone }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireProof(args)
  const form = await readForm(args.request, z.object({}))
  if (form.failed) return form.reply()
  await requestExport(ctx)
  return redirect(paths.dataExport(ctx.locale), { headers: await flashHeaders({ key: 'settings:export.asked' }) })
})

export default function Export() {
  return <ExportPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
