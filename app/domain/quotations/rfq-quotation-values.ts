import { carried } from '../files/thread-file.ts'
import type { FormValues } from '../form.ts'
import { rowField } from '../row-fields.ts'
import type { RfqDocument } from '../rfqs/rfq.ts'
import { offersOf } from './compare-line.ts'
import { paymentTermsOf, type QuotationDocument } from './quotation.ts'

/** The form of an RFQ's quotation, filled with what a version says; lines that it does not offer say so. */
export function rfqQuotationValues(document: QuotationDocument, rfq: RfqDocument): FormValues {
  const { altTerms: [alt] = [], sample, shipment } = document
  const head: Record<string, string | number | boolean | undefined> = {
    currency: document.currency,
    incoterm: document.incoterm,
    namedPlace: document.namedPlace,
    altIncoterm: alt?.incoterm,
    altNamedPlace: alt?.namedPlace,
    leadTimeDays: document.leadTimeDays,
    validUntil: document.validUntil,
    supplierRef: document.supplierRef,
    samplePrice: sample?.price,
    sampleLeadTimeDays: sample?.leadTimeDays,
    sampleFreightCollect: sample?.freightCollect,
    sampleRefundable: sample?.refundable,
    portOfLoading: shipment?.portOfLoading,
    transitDays: shipment?.transitDays,
    deviations: document.deviations,
    remarks: document.remarks,
  }
  const charges = (document.charges ?? []).flatMap((charge, at) =>
    // A choice of yes and no there, not a tick.
    Object.entries({ ...charge, included: charge.included && 'yes' }).map(
      ([column, value]) => [rowField('charges', at, column), value] as const,
    ),
  )
  const lines = rfq.lines.flatMap((asked, at) => {
    const answer = document.lines.find(({ no }) => no === asked.no)
    const cells: Record<string, string | number | undefined> = answer
      ? lineCells(answer, alt?.lines.find(({ no }) => no === asked.no)?.unitPrice)
      : { response: 'not_offered', unit: asked.breaks[0]!.unit }
    return Object.entries({ no: asked.no, ...cells }).map(([column, value]) => [rowField('lines', at, column), value] as const)
  })
  const attached = (document.files ?? []).map(({ id, name }) => carried(id, name))
  const texts = [...Object.entries(head), ...charges, ...lines].flatMap(([name, value]) => spelled(name, value))
  return { ...Object.fromEntries(texts), paymentTerms: paymentTermsOf(document), ...(attached.length > 0 && { attached }) }
}

const spelled = (name: string, value: string | number | boolean | undefined): [string, string][] =>
  value === undefined || value === false ? [] : [[name, value === true ? 'on' : String(value)]]

function lineCells(line: QuotationDocument['lines'][number], altPrice: string | undefined): Record<string, string | number | undefined> {
  const [first] = offersOf(line)
  const offers = offersOf(line).flatMap(({ minQty, unitPrice }, at) => [
    [`minQty${at + 1}`, minQty],
    [`price${at + 1}`, unitPrice],
  ])
  const answers = (line.answers ?? []).flatMap(({ no, answer, value, note }) => [
    [`answer${no}`, answer],
    [`value${no}`, value],
    [`note${no}`, note],
  ])
  return {
    response: line.response ?? 'quoted',
    description: line.description,
    modelNumber: line.modelNumber,
    unit: line.unit,
    contentQuantity: line.content?.quantity,
    contentUnit: line.content?.unit,
    altPrice,
    leadTimeDays: first?.leadTimeDays,
    toolingCost: first?.toolingCost,
    moq: line.moq,
    hs6: line.hs6,
    originCountry: line.originCountry,
    packaging: line.packaging,
    warrantyMonths: line.warrantyMonths,
    ...Object.fromEntries([...offers, ...answers]),
  }
}
