import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CertificateEditorPage } from '#app/components/claims/certificate-editor-page.tsx'
import { Version } from '#app/domain/whole-number.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { readCertificateForm } from '#app/http/certificate-form.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm, typedInto } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getOwnCertificate, listSchemes } from '#app/services/certificates/read-certificates.server.ts'
import { changeCertificate, removeCertificate } from '#app/services/certificates/save-certificate.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('deskClaim:change'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const [certificate, schemes] = await Promise.all([getOwnCertificate(ctx, args.params.certificateId!), listSchemes(ctx.db)])
  return { certificate, schemes, today: new Date().toISOString().slice(0, 10) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const { id } = await getOwnCertificate(ctx, args.params.certificateId!)
  const form = await readCertificateForm(args.request, ctx)
  const isRemoval = typedInto(args.request)?.intent === 'remove'
  if (isRemoval) {
    const removal = await readForm(args.request, z.object({ version: Version }))
    if (removal.failed) return removal.reply()
    await removeCertificate(ctx, id, removal.value.version)
  } else {
    if (form.failed) return form.reply()
    await changeCertificate(ctx, id, { ...form.value, version: form.value.version ?? 0 })
  }
  const headers = await flashHeaders({ key: isRemoval ? 'deskClaim:removed' : 'deskClaim:saved' })
  return redirect(paths.ownClaims(ctx.locale), { headers })
})

export default function OwnCertificate() {
  return <CertificateEditorPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
