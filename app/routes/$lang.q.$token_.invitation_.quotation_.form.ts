import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicContext } from '#app/http/caller.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { sheetAnswer } from '#app/http/quotation-sheet.server.ts'
import { writeInvitedSheet } from '#app/services/rfqs/invited-form.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) =>
  sheetAnswer(await writeInvitedSheet(await publicContext(args), args.params.token!)),
)
