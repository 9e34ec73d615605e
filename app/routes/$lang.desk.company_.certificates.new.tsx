import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CertificateEditorPage } from '#app/components/claims/certificate-editor-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { readCertificateForm } from '#app/http/certificate-form.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listSchemes } from '#app/services/certificates/read-certificates.server.ts'
import { addCertificate } from '#app/services/certificates/save-certificate.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('deskClaim:add'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  return { schemes: await listSchemes(ctx.db) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readCertificateForm(args.request, ctx)
  if (form.failed) return form.reply()
  await addCertificate(ctx, form.value)
  return redirect(paths.ownClaims(ctx.locale), { headers: await flashHeaders({ key: 'deskClaim:saved' }) })
})

export default function NewCertificate() {
  const { schemes } = useLoaderData<typeof loader>()
  return <CertificateEditorPage certificate={null} schemes={schemes} today="" reply={useActionData<typeof action>()?.reply} />
}
