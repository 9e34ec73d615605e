import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InquirySentPage } from '#app/components/inquiry/inquiry-sent-page.tsx'
import { handle as handled } from '#app/http/handle.server.ts'
import { titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'

type Sent = { isWaiting: boolean }

export const meta = titled<Sent>((sent, lang) => translator(lang)(sent?.isWaiting ? 'inquiry:waits.title' : 'inquiry:sent.title'))

export const loader = handled(async ({ request }: LoaderFunctionArgs): Promise<Sent> => ({
  isWaiting: new URL(request.url).searchParams.has('waits'),
}))

export default function InquirySent() {
  return <InquirySentPage {...useLoaderData<typeof loader>()} />
}
