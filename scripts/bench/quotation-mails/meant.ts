import type { FormValues } from '#app/domain/form.ts'
import { rowField } from '#app/domain/row-fields.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { Means } from './written.ts'

type Meant = { values: FormValues; unclear: string[]; open: string[] }

const words = (text = '') => text.split(' ').filter((word) => word !== '')

/** What a reply means, as the fields of the quotation's form. */
export function meant(means: Means, rfq: RfqDocument): Meant {
  const unclear = words(means.unclear)
  const [incoterm, ...place] = words(means.delivery)
  const head: Record<string, string | string[] | undefined> = {
    currency: unclear.includes('C') ? undefined : (means.currency ?? rfq.currency),
    incoterm,
    namedPlace: means.delivery && place.join(' '),
    paymentTerms: means.payment === undefined ? undefined : words(means.payment),
    validUntil: means.until,
    leadTimeDays: means.days?.toString(),
    supplierRef: means.number,
    remarks: means.remarks,
  }
  const values = Object.entries(head).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined)
  const lines = rfq.lines.flatMap((line, at) => lineValues(means[line.no as 1 | 2 | 3], line, at))
  return { values: Object.fromEntries([...values, ...lines]), unclear, open: words(means.open) }
}

function lineValues(said: string | undefined, line: RfqDocument['lines'][number], at: number): [string, string][] {
  const field = (column: string, value: string): [string, string] => [rowField('lines', at, column), value]
  const [first, ...rest] = words(said)
  const no = field('no', String(line.no))
  if (first === undefined) return [no]
  if (first === 'none') return [no, field('response', 'not_offered'), field('unit', rest[0]!)]
  const cells = rest.flatMap((part): [string, string][] => {
    const [name = '', value = ''] = part.split('=')
    if (name === 'moq') return [field('moq', value)]
    if (name === 'days') return [field('leadTimeDays', value)]
    if (name === 'of') return [field('contentQuantity', /^\d+/.exec(value)![0]), field('contentUnit', value.replace(/^\d+/, ''))]
    const order = priceNo(name, line, rest)
    return [field(`minQty${order}`, name), field(`price${order}`, value)]
  })
  return [no, field('response', 'quoted'), field('unit', first), ...cells]
}

/** Which of the asked quantities it is; in another unit the only one. */
function priceNo(quantity: string, line: RfqDocument['lines'][number], all: readonly string[]): number {
  const at = line.breaks.findIndex((one) => one.quantity === quantity)
  return at >= 0 ? at + 1 : all.filter((part) => /^\d/.test(part)).findIndex((part) => part.startsWith(`${quantity}=`)) + 1
}
