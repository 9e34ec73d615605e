import { canonicalJson } from './canonical-json.ts'
import { offersOf } from './compare-line.ts'
import { paymentTermsOf, type QuotationDocument, type QuotationLine } from './quotation.ts'

/** `line`: of which line, where a quotation has several. */
export type Change = { field: string; from: string; to: string; line?: number }

type Compared = Record<string, string>

const ofHead = (document: QuotationDocument): Compared => ({
  delivery: `${document.incoterm} ${document.namedPlace}`,
  leadTimeDays: String(document.leadTimeDays),
  paymentTerms: paymentTermsOf(document).join(' '),
  validUntil: document.validUntil,
  remarks: document.remarks ?? '',
  charges: canonicalJson([document.charges ?? [], document.sample ?? null, document.altTerms ?? []]),
  deviations: document.deviations ?? '',
  files: (document.files ?? []).map(({ sha256 }) => sha256).join(' '),
})

const ofLine = (line: QuotationLine, currency: string): Compared => ({
  description: line.description,
  quantity: `${line.quantity} ${line.unit}`,
  unitPrice: `${currency} ${line.unitPrice}`,
  prices: canonicalJson(offersOf(line).slice(1)),
  answers: canonicalJson([line.answers ?? [], line.response ?? 'quoted', line.moq ?? null, line.packaging ?? null]),
})

const differing = (old: Compared, fresh: Compared, line?: number): Change[] =>
  Object.keys(fresh).flatMap((field) =>
    old[field] === fresh[field] ? [] : [{ field, from: old[field]!, to: fresh[field]!, ...(line !== undefined && { line }) }],
  )

/** What a version says differently from the one before it: of its lines first, then of what holds for all of them. */
export function versionChanges(before: QuotationDocument | undefined, after: QuotationDocument): Change[] {
  if (!before) return []
  const numbers = [...new Set([...before.lines, ...after.lines].map(({ no }) => no))].sort((a, b) => a - b)
  const several = numbers.length > 1
  const ofLines = numbers.flatMap((no): Change[] => {
    const [old, fresh] = [before, after].map((document) => document.lines.find((line) => line.no === no))
    if (!old) return [{ field: 'offered', from: '', to: '', line: no }]
    if (!fresh) return [{ field: 'notOffered', from: '', to: '', line: no }]
    return differing(ofLine(old, before.currency), ofLine(fresh, after.currency), several ? no : undefined)
  })
  return [...ofLines, ...differing(ofHead(before), ofHead(after))]
}
