import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConfirmPricesPage } from '#app/components/listing-editor/confirm-prices-page.tsx'
import { ConfirmPricesInput } from '#app/domain/listings/validity.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { confirmPrices, getPriceNotice } from '#app/services/listings/confirm-prices.server.ts'

export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('prices:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  return { notice: await getPriceNotice(await publicContext(args), args.params.token!) }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await publicContext(args)
  const token = args.params.token!
  await getPriceNotice(ctx, token)
  const form = await readForm(args.request, ConfirmPricesInput)
  if (form.failed) return form.reply()
  await confirmPrices(ctx, token, form.value.listing)
  return redirect(paths.confirmPrices(ctx.locale, token), { headers: await flashHeaders({ key: 'prices:confirmed' }) })
})

export default function ConfirmPrices() {
  return <ConfirmPricesPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
