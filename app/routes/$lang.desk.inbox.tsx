import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InboxPage } from '#app/components/desk/inbox-page.tsx'
import { InboxQuery } from '#app/domain/threads/inbox-query.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readQuery } from '#app/http/read-query.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { listInbox } from '#app/services/threads/list-inbox.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:nav.inbox'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { box, side, page } = readQuery(args.request, InboxQuery)
  return { inbox: await listInbox(await requireMember(args), { box, side, page }), box, side, now: new Date() }
})

export default function InboxRoute() {
  return <InboxPage {...useLoaderData<typeof loader>()} />
}
