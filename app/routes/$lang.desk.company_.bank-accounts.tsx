import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BankAccountsPage } from '#app/components/company-editor/bank-accounts-page.tsx'
import { BankAccountInput } from '#app/domain/companies/bank-account.ts'
import { requireMember, requireProof } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listBankAccounts } from '#app/services/bank-accounts/list-bank-accounts.server.ts'
import { endBankAccount, registerBankAccount } from '#app/services/bank-accounts/register-bank-account.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('bankAccount:title'))

const End = z.object({ intent: z.literal('end'), id: z.uuid() })

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const accounts = await listBankAccounts(await requireMember(args))
  await requireProof(args)
  const asked = new URL(args.request.url).searchParams
  const find = (name: string) => accounts.find(({ id, state }) => id === asked.get(name) && state !== 'ended') ?? null
  return { accounts, ending: find('end'), replacing: find('replace') }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  await requireProof(args)
  const ending = await readForm(args.request, End)
  if (!ending.failed) await endBankAccount(ctx, ending.value.id)
  else {
    const form = await readForm(args.request, BankAccountInput)
    if (form.failed) return form.reply()
    await registerBankAccount(ctx, form.value)
  }
  const headers = await flashHeaders({ key: ending.failed ? 'bankAccount:registered' : 'bankAccount:ended' })
  return redirect(paths.bankAccounts(ctx.locale), { headers })
})

export default function BankAccounts() {
  return <BankAccountsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
