import type { QuantityBreak, RfqDocument, RfqLine } from '../../rfqs/rfq.ts'

export type HeadKind = 'currency' | 'delivery' | 'payment' | 'validity' | 'leadTime' | 'ownNumber' | 'remarks'

/**
 * What the form in a letter asks, each with the code that stands before it: `C` of the whole, `2B` the second price of the second line.
 * The code is what is found again, whatever happens to the words beside it.
 */
export type MailField =
  | { code: string; kind: HeadKind }
  | { code: string; kind: 'unit' | 'moq' | 'lineLeadTime'; line: RfqLine }
  | { code: string; kind: 'price'; line: RfqLine; no: number; asked: QuantityBreak }

const headCodes: [code: string, kind: HeadKind][] = [
  ['C', 'currency'],
  ['D', 'delivery'],
  ['P', 'payment'],
  ['V', 'validity'],
  ['L', 'leadTime'],
  ['N', 'ownNumber'],
  ['R', 'remarks'],
]

export const headFields: MailField[] = headCodes.map(([code, kind]) => ({ code, kind }))

/** Where there is one line, its lead time is that of the whole. */
export function lineFields(line: RfqLine, rfq: RfqDocument): MailField[] {
  const prices = line.breaks.map((asked, at): MailField => {
    return { code: `${line.no}${'ABCD'.charAt(at)}`, kind: 'price', line, no: at + 1, asked }
  })
  const ownLeadTime: MailField[] = rfq.lines.length > 1 ? [{ code: `${line.no}L`, kind: 'lineLeadTime', line }] : []
  return [{ code: `${line.no}U`, kind: 'unit', line }, ...prices, { code: `${line.no}M`, kind: 'moq', line }, ...ownLeadTime]
}

export const mailFields = (rfq: RfqDocument): MailField[] => [...headFields, ...rfq.lines.flatMap((line) => lineFields(line, rfq))]

export const lineOf = (field: MailField): number | null => ('line' in field ? field.line.no : null)
