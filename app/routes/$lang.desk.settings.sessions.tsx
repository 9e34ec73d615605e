import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SessionsPage } from '#app/components/settings/sessions-page.tsx'
import { requirePerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { endOtherSessions, endOwnSession } from '#app/services/accounts/end-sessions.server.ts'
import { listSessions } from '#app/services/accounts/sessions.server.ts'

/** Which one; without it, every other. */
const EndInput = z.object({ session: z.string().max(100).optional() })

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:sessions'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { db, person } = await requirePerson(args)
  const sessions = await listSessions(db, person.personId, new Date())
  return { sessions, here: person.sessionId, timeZone: person.timeZone, isStaff: person.isStaff }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requirePerson(args)
  const form = await readForm(args.request, EndInput)
  if (form.failed) return form.reply()
  const { session } = form.value
  await (session ? endOwnSession(ctx, session) : endOtherSessions(ctx))
  const key = session ? 'settings:session.ended' : 'settings:session.othersEnded'
  return redirect(paths.ownSessions(ctx.locale), { headers: await flashHeaders({ key }) })
})

export default function Sessions() {
  return <SessionsPage {...useLoaderData<typeof loader>()} />
}
