import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicContext, requireMember } from '#app/http/caller.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { findCertificateFile } from '#app/services/files/certificate-files.server.ts'
import { findRfqFile, findRfqFileByKey } from '#app/services/rfqs/rfq-files.server.ts'
import { readFileByKey, readThreadFile } from '#app/services/files/thread-files.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) => {
  const fileId = args.params.fileId!
  const ofCertificate = await findCertificateFile(await publicContext(args), fileId)
  if (ofCertificate) return fileAnswer(ofCertificate)
  const ofRfq = await findRfqFile(await publicContext(args), fileId)
  if (ofRfq) return fileAnswer(ofRfq)
  const key = new URL(args.request.url).searchParams.get('key')
  if (key) return fileAnswer((await findRfqFileByKey(args.context, fileId, key)) ?? (await readFileByKey(args.context, fileId, key)))
  return fileAnswer(await readThreadFile(await requireMember(args), fileId))
})
