import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { QuotationPage } from '#app/components/quotation/quotation-page.tsx'
import { backOfGuest, guestContext } from '#app/http/guest.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { noteRead } from '#app/services/threads/note-read.server.ts'

export const handle = { nav: 'rfqs' }
export const headers = privateHeaders
export const meta = titled<{ page: { quotation: { ref: string } } }>((data) => `QUO-${data?.page.quotation.ref ?? ''}`)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await guestContext(args, args.params.token!)
  const version = Number(new URL(args.request.url).searchParams.get('version')) || undefined
  const page = await getQuotation(ctx, args.params.quotationId!, version)
  await noteRead(ctx, page.threadId, page.quotation.version)
  return { page, back: backOfGuest(ctx, args.params.token!), now: new Date() }
})

export default function ScopedQuotationPage() {
  const { t, lang } = useReader()
  const token = useParams().token!
  const { page, back, now } = useLoaderData<typeof loader>()
  const { quotation, versions, subject } = page
  const { id, canAccept, canDecline, canCounter, canRevise, canWithdraw } = quotation
  const links = {
    thread: back.to,
    threadLabel: back.isRfq ? t('comparison:compare') : undefined,
    version: (version: number) => paths.scopedQuotationPage(lang, token, id, { version }),
    acceptance: canAccept ? paths.scopedAcceptance(lang, token, id) : undefined,
    refusal: canDecline ? paths.scopedRefusal(lang, token, id) : undefined,
    quotationForm: canRevise && quotation.rfq ? paths.scopedQuotation(lang, token) : undefined,
    file: back.isRfq ? undefined : () => paths.scopedFiles(lang, token),
    terms: canCounter || quotation.counter ? paths.scopedTerms(lang, token, id) : undefined,
    withdrawal: canWithdraw ? paths.scopedWithdrawal(lang, token, id) : undefined,
  }
  return <QuotationPage quotation={quotation} subject={subject} versions={versions} links={links} now={now} />
}
