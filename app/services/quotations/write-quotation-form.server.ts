import type { DealingActor } from '#app/domain/actor.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { Language } from '#app/i18n/languages.ts'
import { quotationFormRows } from '#app/i18n/quotation-mail/write-form.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import type { Context } from '../context.server.ts'
import { getRfqToQuote } from './rfq-to-quote.server.ts'

export type FormSheet = { ref: string; bytes: Buffer }

export const writeFormSheet = async (document: RfqDocument, lang: Language): Promise<FormSheet> => ({
  ref: document.ref,
  bytes: await writeTable('xlsx', quotationFormRows(document, lang)),
})

/** The form of an RFQ's quotation as a workbook, to be filled in and sent as an answer to a letter about the RFQ, or on the form's page. */
export async function writeQuotationForm({ db, actor, locale }: Context<DealingActor>, rfqId: string): Promise<FormSheet> {
  const { document } = await getRfqToQuote(db, actor, rfqId)
  return writeFormSheet(document, locale)
}
