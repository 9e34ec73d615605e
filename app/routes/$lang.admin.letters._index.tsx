import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LettersPage } from '#app/components/admin/letters-page.tsx'
import { LetterQueueInput, LetterQueueQuery } from '#app/domain/mail/letter-queue.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { readQuery } from '#app/http/read-query.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listLetters } from '#app/services/letters/letter-queue.server.ts'
import { sendFailedAgain } from '#app/services/letters/send-failed-again.server.ts'
import { settleUnknown } from '#app/services/letters/settle-unknown.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('admin:nav.letters'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireStaff(args)
  return { queue: await listLetters(ctx, readQuery(args.request, LetterQueueQuery)) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireStaff(args)
  const form = await readForm(args.request, LetterQueueInput)
  if (form.failed) return form.reply()
  const { intent, letter } = form.value
  const isAgain = intent === 'send-again'
  const count = await (isAgain ? sendFailedAgain(ctx, letter) : settleUnknown(ctx, letter, intent))
  const flash = count === 0 ? { key: 'admin:nothingLeft' } : { key: 'admin:letters.decided', values: { count: String(count) } }
  return redirect(paths.adminLetters(ctx.locale, { state: isAgain ? 'failed' : 'unknown' }), { headers: await flashHeaders(flash) })
})

export default function LettersRoute() {
  return <LettersPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
