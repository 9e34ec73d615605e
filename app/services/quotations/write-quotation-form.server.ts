import type { MemberActor } from '#app/domain/actor.ts'
import { quotationFormRows } from '#app/i18n/quotation-mail/write-form.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import type { Context } from '../context.server.ts'
import { getRfqToQuote } from './rfq-to-quote.server.ts'

/** The form of an RFQ's quotation as a workbook, to be filled in and sent as an answer to a letter about the RFQ. */
export async function writeQuotationForm(
  { db, actor, locale }: Context<MemberActor>,
  rfqId: string,
): Promise<{ ref: string; bytes: Buffer }> {
  const { document } = await getRfqToQuote(db, actor, rfqId)
  return { ref: document.ref, bytes: await writeTable('xlsx', quotationFormRows(document, locale)) }
}
