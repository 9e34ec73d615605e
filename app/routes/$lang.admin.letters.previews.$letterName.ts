import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/http/caller.server.ts'
import { handleFile } from '#app/http/handle.server.ts'
import { previewAnswer } from '#app/http/letter-previews.server.ts'

export const loader = handleFile(async (args: LoaderFunctionArgs) => {
  await requireStaff(args)
  return previewAnswer(args.params.letterName!, new URL(args.request.url).searchParams.get('in'))
})
