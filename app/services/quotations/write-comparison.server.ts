import type { DealingActor } from '#app/domain/actor.ts'
import type { TableKind } from '#app/domain/imports/table.ts'
import type { Cell } from '#app/domain/quotations/compare-line.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { paymentTermsOf } from '#app/domain/quotations/quotation.ts'
import { paymentWords } from '#app/i18n/payment-words.ts'
import { translator } from '#app/i18n/translator.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import type { Context } from '../context.server.ts'
import { getComparison } from './get-comparison.server.ts'

const columns = [
  'supplier',
  'quotation',
  'version',
  'line',
  'description',
  'quantity',
  'unit',
  'answer',
  'offered',
  'offeredUnit',
  'price',
  'currency',
  'term',
  'amount',
  'landed',
  'leadTime',
  'payment',
  'validUntil',
  'total',
] as const
type Row = Partial<Record<(typeof columns)[number], string>>

/** The comparison as a table: a row for every supplier, line and quantity; figures as computers write them, gaps named. */
export async function writeComparison(ctx: Context<DealingActor>, rfqId: string, kind: TableKind): Promise<Buffer> {
  const t = translator(ctx.locale)
  const view = await getComparison(ctx, rfqId)
  const { currency, incoterm } = view.basis
  const heads = columns.map((column) => {
    const isConverted = column === 'amount' || column === 'landed' || column === 'total'
    const where = column === 'amount' ? currency : `${currency} ${incoterm}`
    return isConverted ? `${t(`comparison:table.${column}`)} (${where})` : t(`comparison:table.${column}`)
  })
  return writeTable(kind, [heads, ...rowsOf(view, t).map((row) => columns.map((column) => row[column] ?? ''))])
}

function rowsOf({ quotations, comparison, document }: ComparisonView, t: ReturnType<typeof translator>): Row[] {
  return quotations.flatMap(({ document: quoted }) => {
    const total = comparison.totals.find(({ ref }) => ref === quoted.ref)!
    const head = {
      supplier: quoted.supplier.name,
      quotation: `QUO-${quoted.ref}`,
      version: String(quoted.version),
      term: `${quoted.incoterm} ${quoted.namedPlace}`,
      payment: paymentWords(paymentTermsOf(quoted), { t }),
      validUntil: quoted.validUntil,
    }
    const cells = comparison.lines.flatMap((line) =>
      line.breaks.map(({ quantity, isChosen, cells: all }): Row => {
        const cell = all.find(({ ref }) => ref === quoted.ref)!
        const { description } = document.lines.find(({ no }) => no === line.no)!
        const landed = isChosen ? (total.landed[line.no] ?? '') : ''
        return { ...head, line: String(line.no), description, quantity, unit: line.unit, ...cellOf(cell, t), landed }
      }),
    )
    return [...cells, { ...head, answer: t('comparison:totals'), total: total.total ?? '' }]
  })
}

function cellOf(cell: Cell, t: ReturnType<typeof translator>): Row {
  if (cell.kind === 'gap') {
    const quantity = cell.minimum ? `${cell.minimum.quantity} ${cell.minimum.unit}` : ''
    return { answer: t(`comparison:gap.${cell.why}`, { quantity, currency: '' }).trim() }
  }
  return {
    answer: t(cell.isAlternative ? 'comparison:alternative' : 'comparison:asAsked'),
    offered: cell.offered.quantity,
    offeredUnit: cell.offered.unit,
    price: cell.offered.unitPrice,
    currency: cell.offered.currency,
    amount: cell.amount,
    leadTime: String(cell.leadTimeDays),
  }
}
