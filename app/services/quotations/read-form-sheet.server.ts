import { desc, eq } from 'drizzle-orm'
import { invalid } from '#app/domain/errors.ts'
import type { FormReply } from '#app/domain/form.ts'
import { fieldsOf } from '#app/i18n/quotation-mail/tell-form.ts'
import { readQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { translator } from '#app/i18n/translator.ts'
import { rfqVersions } from '#db/schema/rfqs.ts'
import { readAt, type Context } from '../context.server.ts'
import { readSheet } from './read-sheets.server.ts'

/** What the filled workbook of an RFQ's form says, as the fields of the page's form; what could not be read is told at its field. */
export async function readFormSheet(ctx: Context, rfqId: string, bytes: Uint8Array | null): Promise<FormReply> {
  if (!bytes) throw invalid('quotation.sheet_missing', ['sheet'])
  const rows = await readSheet(bytes)
  if (!rows) throw invalid('quotation.sheet_unreadable', ['sheet'])
  const versions = await ctx.db
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(eq(rfqVersions.rfqId, rfqId))
    .orderBy(desc(rfqVersions.version))
  const documents = versions.map(({ document }) => document)
  const reader = { lang: ctx.locale, today: readAt(ctx).toISOString().slice(0, 10) }
  const found = readQuotationMail({ texts: [], sheets: [rows] }, documents, reader)
  if (found.is === 'no_form') throw invalid('quotation.sheet_empty', ['sheet'])
  if (found.is === 'other_rfq') throw invalid('quotation.sheet_of_another', ['sheet'], { line: `RFQ-${found.ref}` })
  const t = translator(ctx.locale)
  const { values, unclear } = found.read
  const errors = unclear.map(({ code, said }): [string, string[]] => [
    fieldsOf(code, found.rfq)[0] ?? 'sheet',
    [t('rfqQuotation:workbook.unread', { said })],
  ])
  return { values, errors: Object.fromEntries(errors) }
}
