import type { FormReply, FormValues } from '#app/domain/form.ts'
import type { Context } from '#app/services/context.server.ts'
import { readFormSheet } from '#app/services/quotations/read-form-sheet.server.ts'
import type { FormSheet } from '#app/services/quotations/write-quotation-form.server.ts'
import { fileAnswer } from './file-answer.server.ts'
import { tableTypeOf } from './table-query.server.ts'

/** The workbook of a quotation's form, filled in and sent with the page's form: it is read, and not kept. */
export function sheetUpload() {
  let sent: Uint8Array | null = null
  const take = ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
    sent = bytes
    return Promise.resolve(name)
  }
  return {
    upload: { as: 'sheet', take },
    /** What it says takes the place of what was typed; what it does not speak of stays. */
    reply: async (ctx: Context, rfqId: string, typed: FormValues): Promise<FormReply> => {
      const { values, errors } = await readFormSheet(ctx, rfqId, sent)
      return { values: { ...typed, ...values }, errors }
    },
  }
}

export const sheetAnswer = ({ ref, bytes }: FormSheet) => fileAnswer({ name: `RFQ-${ref}.xlsx`, type: tableTypeOf('xlsx'), bytes })
