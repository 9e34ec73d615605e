import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TodayPage } from '#app/components/desk/today-page.tsx'
import { requireMember } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { getToday } from '#app/services/threads/get-today.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('desk:nav.today'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { ...(await getToday(await requireMember(args))), now: new Date() }
})

export default function Today() {
  return <TodayPage {...useLoaderData<typeof loader>()} />
}
