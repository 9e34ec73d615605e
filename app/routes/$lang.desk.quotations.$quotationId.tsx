import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QuotationPage } from '#app/components/quotation/quotation-page.tsx'
import { requireMember, signedInPerson } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { getQuotation } from '#app/services/quotations/get-quotation.server.ts'
import { noteRead } from '#app/services/threads/note-read.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled<{ page: { quotation: { ref: string } } }>((data) => `QUO-${data?.page.quotation.ref ?? ''}`)

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const person = await signedInPerson(args)
  const version = Number(new URL(args.request.url).searchParams.get('version')) || undefined
  const page = await getQuotation(ctx, args.params.quotationId!, version)
  await noteRead(ctx, page.threadId, page.quotation.version)
  return { page, now: new Date(), timeZone: person!.timeZone }
})

const formOf = (lang: Language, { rfq }: QuotationView, threadId: string) =>
  rfq ? paths.rfqQuotation(lang, rfq.id) : paths.quotationForm(lang, threadId)

export default function Quotation() {
  const { lang } = useReader()
  const { page, now, timeZone } = useLoaderData<typeof loader>()
  const { quotation, versions, subject, threadId } = page
  const links = {
    thread: paths.thread(lang, threadId),
    version: (version: number) => paths.quotation(lang, quotation.id, { version }),
    acceptance: quotation.canAccept ? paths.quotationAcceptance(lang, quotation.id) : undefined,
    refusal: quotation.canDecline ? paths.quotationRefusal(lang, quotation.id) : undefined,
    quotationForm: quotation.canRevise ? formOf(lang, quotation, threadId) : undefined,
    terms: quotation.canCounter || quotation.counter ? paths.quotationTerms(lang, quotation.id) : undefined,
    file: (fileId: string) => paths.file(fileId),
    withdrawal: quotation.canWithdraw ? paths.quotationWithdrawal(lang, quotation.id) : undefined,
  }
  return <QuotationPage quotation={quotation} subject={subject} versions={versions} links={links} now={now} timeZone={timeZone} />
}
