import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { MailboxPage } from '#app/components/settings/mailbox-page.tsx'
import { requirePerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getAccount } from '#app/services/accounts/get-account.server.ts'
import { askLettersAgain } from '#app/services/letters/letters-again.server.ts'
import { readStoppedMail } from '#app/services/letters/stopped-mail.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('settings:mailbox.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requirePerson(args)
  const [{ address }, stopped] = await Promise.all([getAccount(ctx), readStoppedMail(ctx.db, ctx.person.personId)])
  return { address, stopped }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requirePerson(args)
  const form = await readForm(args.request, z.object({}))
  if (form.failed) return form.reply()
  const { address } = await askLettersAgain(ctx)
  const headers = await flashHeaders({ key: 'settings:mailbox.sent', values: { address } })
  return redirect(paths.ownMailbox(ctx.locale), { headers })
})

export default function Mailbox() {
  return <MailboxPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
