import type { MemberActor } from '#app/domain/actor.ts'
import { CertificateInput } from '#app/domain/claims/certificate.ts'
import { optional } from '#app/domain/optional.ts'
import { Version } from '#app/domain/whole-number.ts'
import type { Context } from '#app/services/context.server.ts'
import { storeCertificateFile } from '#app/services/files/certificate-files.server.ts'
import { readForm } from './read-form.server.ts'

/** Reads the form of a certificate. Its files are stored at once, so that nothing is lost whatever is wrong elsewhere. */
export function readCertificateForm(request: Request, ctx: Context<MemberActor>) {
  return readForm(request, CertificateInput.safeExtend({ version: optional(Version) }), {
    original: { as: 'originalFileId', take: (upload) => storeCertificateFile(ctx, 'certificate-original', 'original', upload) },
    redacted: { as: 'publicFileId', take: (upload) => storeCertificateFile(ctx, 'certificate-public', 'redacted', upload) },
  })
}
