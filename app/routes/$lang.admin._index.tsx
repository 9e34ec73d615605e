import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders } from '#app/http/private-page.ts'
import { paths } from '#app/paths.ts'

export const headers = privateHeaders

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { locale } = await requireStaff(args)
  return redirect(paths.adminHealth(locale))
})

/** Others than staff find no page here. */
export default function Admin() {
  return null
}
