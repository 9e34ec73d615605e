import type { DealingActor } from '#app/domain/actor.ts'
import type { TableKind } from '#app/domain/imports/table.ts'
import type { Cell, Priced } from '#app/domain/quotations/compare-line.ts'
import type { ComparedTotal } from '#app/domain/quotations/compare.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { paymentTermsOf } from '#app/domain/quotations/quotation.ts'
import { demandName } from '#app/domain/rfqs/rfq.ts'
import { paymentWords } from '#app/i18n/payment-words.ts'
import { speech, type ReaderSpeech } from '#app/i18n/reader.tsx'
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

/**
 * The comparison as a table: a row for every supplier, line and quantity, and below them what comes on top, up to the total; figures as
 * computers write them, gaps and deviations named.
 */
export async function writeComparison(ctx: Context<DealingActor>, rfqId: string, kind: TableKind): Promise<Buffer> {
  const reader = speech(ctx.locale)
  const { t } = reader
  const view = await getComparison(ctx, rfqId)
  const { currency, incoterm } = view.basis
  const heads = columns.map((column) => {
    const isConverted = column === 'amount' || column === 'landed' || column === 'total'
    const where = column === 'amount' ? currency : `${currency} ${incoterm}`
    return isConverted ? `${t(`comparison:table.${column}`)} (${where})` : t(`comparison:table.${column}`)
  })
  return writeTable(kind, [heads, ...rowsOf(view, reader).map((row) => columns.map((column) => row[column] ?? ''))])
}

function rowsOf(view: ComparisonView, reader: ReaderSpeech): Row[] {
  const { quotations, comparison, document } = view
  return quotations.flatMap(({ document: quoted }) => {
    const total = comparison.totals.find(({ ref }) => ref === quoted.ref)!
    const head = {
      supplier: quoted.supplier.name,
      quotation: `QUO-${quoted.ref}`,
      version: String(quoted.version),
      term: `${quoted.incoterm} ${quoted.namedPlace}`,
      payment: paymentWords(paymentTermsOf(quoted), reader),
      validUntil: quoted.validUntil,
    }
    const cells = comparison.lines.flatMap((line) =>
      line.breaks.map(({ quantity, isChosen, cells: all }): Row => {
        const cell = all.find(({ ref }) => ref === quoted.ref)!
        const { description } = document.lines.find(({ no }) => no === line.no)!
        const landed = isChosen ? (total.landed[line.no] ?? '') : ''
        return {
          ...head,
          line: String(line.no),
          description,
          quantity,
          unit: line.unit,
          ...cellOf(cell, { currency: quoted.currency, names: namesIn(view, line.no), reader }),
          landed,
        }
      }),
    )
    return [...cells, ...totalRows(total, reader).map((row) => ({ ...head, ...row }))]
  })
}

/** What demands of a line are about, by their numbers. */
const namesIn =
  ({ document, demandWords }: ComparisonView, no: number) =>
  (numbers: number[]): string[] =>
    (document.lines.find((line) => line.no === no)?.demands ?? []).flatMap((demand) =>
      numbers.includes(demand.no) ? [demandName(demandWords, demand)] : [],
    )

/** Charges and the steps to the term of the comparison, then what they come to or why they do not. */
function totalRows({ extras, ladder, total, gaps }: ComparedTotal, { t, format }: ReaderSpeech): Row[] {
  const missing = ladder?.missing?.map((name) => t(`comparison:step.${name}`))
  const said = [
    missing ? t('comparison:missing', { what: format.list(missing) }) : t('comparison:totals'),
    ...(gaps.length > 0 ? [t('comparison:partial', { lines: format.list(gaps.map(String)) })] : []),
  ]
  return [
    ...extras.map(({ type, amount }) => ({ answer: t(`rfqQuotation:charge.types.${type}`), amount })),
    ...(ladder?.steps ?? []).map(({ name, amount }) => ({ answer: t(`comparison:step.${name}`), amount })),
    { answer: said.join('; '), total: total ?? '' },
  ]
}

type Said = { currency: string; names: (numbers: number[]) => string[]; reader: ReaderSpeech }

const offeredOf = ({ quantity, unit, unitPrice, currency }: Priced['offered']): Row => ({
  offered: quantity,
  offeredUnit: unit,
  price: unitPrice,
  currency,
})

function cellOf(cell: Cell, { currency, names, reader: { t, format } }: Said): Row {
  if (cell.kind === 'gap') {
    const quantity = cell.minimum ? `${cell.minimum.quantity} ${cell.minimum.unit}` : ''
    return { answer: t(`comparison:gap.${cell.why}`, { quantity, currency }), ...(cell.offered && offeredOf(cell.offered)) }
  }
  const { isAlternative, deviates, unanswered } = cell
  const said = [
    isAlternative && t('comparison:alternative'),
    deviates.length > 0 && t('comparison:deviates', { count: deviates.length, names: format.list(names(deviates)) }),
    unanswered.length > 0 && t('comparison:unanswered', { names: format.list(names(unanswered)) }),
  ].filter((one) => one !== false)
  return {
    answer: said.length === 0 ? t('comparison:asAsked') : said.join('; '),
    ...offeredOf(cell.offered),
    amount: cell.amount,
    leadTime: String(cell.leadTimeDays),
  }
}
