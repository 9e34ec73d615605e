import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HeldMailsPage } from '#app/components/admin/held-mails-page.tsx'
import { requireStaff } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { listHeldMails } from '#app/services/letters/held-queue.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:held.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => ({ queue: await listHeldMails(await requireStaff(args)) }))

export default function HeldMailsRoute() {
  return <HeldMailsPage {...useLoaderData<typeof loader>()} />
}
