import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LettersAgainPage } from '#app/components/account/letters-again-page.tsx'
import { publicContext, signedInPerson } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { getLettersAgain, takeLettersAgain } from '#app/services/letters/letters-again.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('account:lettersAgain.title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const { address } = await getLettersAgain(await publicContext(args), args.params.token!)
  return { address }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  await takeLettersAgain(ctx, args.params.token!)
  const there = (await signedInPerson(args)) ? paths.desk(ctx.locale) : paths.home(ctx.locale)
  return redirect(there, { headers: await flashHeaders({ key: 'account:lettersAgain.done' }) })
})

export default function LettersAgain() {
  return <LettersAgainPage {...useLoaderData<typeof loader>()} />
}
