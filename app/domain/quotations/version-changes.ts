import type { QuotationDocument } from './quotation.ts'

export type Change = { field: string; from: string; to: string }

const compared = (document: QuotationDocument): Record<string, string> => {
  const line = document.lines[0]!
  return {
    description: line.description,
    quantity: `${line.quantity} ${line.unit}`,
    unitPrice: `${document.currency} ${line.unitPrice}`,
    delivery: `${document.incoterm} ${document.namedPlace}`,
    leadTimeDays: String(document.leadTimeDays),
    paymentTerm: document.paymentTerm,
    validUntil: document.validUntil,
    remarks: document.remarks ?? '',
  }
}

/** What a version says differently from the one before it. */
export function versionChanges(before: QuotationDocument | undefined, after: QuotationDocument): Change[] {
  if (!before) return []
  const [old, fresh] = [compared(before), compared(after)]
  return Object.keys(fresh).flatMap((field) => (old[field] === fresh[field] ? [] : [{ field, from: old[field]!, to: fresh[field]! }]))
}
