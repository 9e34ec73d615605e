import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { HealthPage } from '#app/components/admin/health-page.tsx'
import { HealthInput } from '#app/domain/operation/health-input.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { settleUnknown } from '#app/services/letters/settle-unknown.server.ts'
import { askRebuild } from '#app/services/operation/ask-rebuild.server.ts'
import { readHealth } from '#app/services/operation/read-health.server.ts'
import { runAgain } from '#app/services/operation/run-again.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:nav.health'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { health: await readHealth(await requireStaff(args)), now: new Date() }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  const form = await readForm(args.request, HealthInput)
  if (form.failed) return form.reply()
  return redirect(paths.adminHealth(ctx.locale), { headers: await flashHeaders(await act(ctx, form.value)) })
})

async function act(ctx: Awaited<ReturnType<typeof requireStaff>>, asked: HealthInput) {
  switch (asked.intent) {
    case 'rebuild':
      await askRebuild(ctx)
      return { key: 'admin:search.asked' }
    case 'run-again':
      return counted('admin:tasks.again', await runAgain(ctx, asked.task))
    case 'was-sent':
    case 'send-now':
      return counted('admin:letters.decided', await settleUnknown(ctx, asked.letter, asked.intent))
  }
}

/** Somebody else may have been quicker, and then nothing was left to do. */
const counted = (key: string, count: number) => (count === 0 ? { key: 'admin:nothingLeft' } : { key, values: { count: String(count) } })

export default function HealthRoute() {
  return <HealthPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
