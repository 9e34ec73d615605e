import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SelfTestPage } from '#app/components/admin/self-test-page.tsx'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { readSelfTest, startSelfTest } from '#app/services/letters/self-test.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:selfTest.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => ({ test: await readSelfTest(await requireStaff(args)) }))

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  await startSelfTest(ctx)
  return redirect(paths.mailSelfTest(ctx.locale), { headers: await flashHeaders({ key: 'admin:selfTest.started' }) })
})

export default function SelfTestRoute() {
  return <SelfTestPage {...useLoaderData<typeof loader>()} />
}
