import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { flashHeaders } from '#app/http/flash.server.ts'
import { readSessionToken, signedOutHeaders } from '#app/http/cookies.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { paths } from '#app/paths.ts'
import { endSession } from '#app/services/accounts/sessions.server.ts'

export const loader = handled(async ({ context }: ActionFunctionArgs) => redirect(paths.home(context.lang)))

export const action = handled(async ({ request, context }: ActionFunctionArgs) => {
  const token = await readSessionToken(request)
  if (token) await endSession(context.db, token)
  return redirect(paths.home(context.lang), { headers: await flashHeaders({ key: 'account:signedOut' }, await signedOutHeaders()) })
})
