import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HsCodePage } from '#app/components/tools/hs-code-page.tsx'
import { formatHs } from '#app/domain/trade/hs-code.ts'
import { publicContext } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { indexable } from '#app/http/indexable.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { speech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { getHsCode } from '#app/services/hs-codes/get-hs-code.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await publicContext(args)
  return { entry: await getHsCode(ctx, args.params.code!), origin: siteOrigin(), lang: ctx.locale, nonce: args.context.nonce }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { entry, origin, lang } = data
  const { t } = speech(lang)
  const words = { code: formatHs(entry.code), name: entry.name.text }
  return indexable({
    title: t('tools:hs.page', { replace: words }),
    description: t('tools:hs.about', { replace: words }),
    origin,
    lang,
    pathIn: (one) => paths.hsCode(one, entry.code),
  })
}

export default function HsCode() {
  return <HsCodePage {...useLoaderData<typeof loader>()} />
}
