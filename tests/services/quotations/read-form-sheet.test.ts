import { describe, expect, it } from 'vitest'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import { quotationFormRows } from '#app/i18n/quotation-mail/write-form.ts'
import { readFormSheet } from '#app/services/quotations/read-form-sheet.server.ts'
import { givenIn } from '#tests/given.ts'
import { rfqDocument } from '#tests/rfq-document.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const stranger = given.stranger()

describe('the workbook of a quotation’s form', () => {
  const filled = (document: Parameters<typeof quotationFormRows>[0], said: Record<string, string>) =>
    writeTable(
      'xlsx',
      quotationFormRows(document, 'en').map(([code = '', label = '', answer = '']) => [code, label, said[code] ?? answer]),
    )

  it('comes into the fields of the page, and what cannot be read is told at its field', async () => {
    const { rfqId, document } = await given.openRfq()
    const bytes = await filled(document, {
      D: 'FOB Ningbo',
      P: 'T/T 30% deposit, 70% before shipment; L/C at sight',
      V: 'soon',
      '1A': '12.5',
    })
    const { values, errors } = await readFormSheet(stranger, rfqId, bytes)
    expect(values).toMatchObject({ incoterm: 'FOB', paymentTerms: ['TT_30_70_SHIP', 'LC_SIGHT'], 'lines[0].price1': '12.5' })
    expect(errors).toEqual({ validUntil: [expect.stringContaining('soon')] })
  })

  it('is asked for where none came, another RFQ’s came, or nothing is in it', async () => {
    const { rfqId, document } = await given.openRfq()
    const of = (bytes: Uint8Array | null) => readFormSheet(stranger, rfqId, bytes)
    await expect(of(null)).rejects.toMatchObject({ code: 'quotation.sheet_missing' })
    await expect(of(Buffer.from('PK\u0003\u0004 no workbook'))).rejects.toMatchObject({ code: 'quotation.sheet_unreadable' })
    await expect(of(await filled(document, {}))).rejects.toMatchObject({ code: 'quotation.sheet_empty' })
    await expect(of(await filled(rfqDocument(), { '1A': '12.5' }))).rejects.toMatchObject({ code: 'quotation.sheet_of_another' })
  })
})
