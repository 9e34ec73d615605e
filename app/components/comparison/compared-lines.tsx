import type { Cell, Priced } from '#app/domain/quotations/compare-line.ts'
import type { ComparedBreak, ComparedLine } from '#app/domain/quotations/compare.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { demandText } from '../rfq-quotation/demand-words.ts'
import { Days, Money, Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { UserText } from '../ui/worded.tsx'
import { BestMark } from './best-mark.tsx'

/** Every line with every quantity that was asked for, a row for each supplier. */
export function ComparedLines({ view }: { view: ComparisonView }) {
  return view.comparison.lines.map((line) => (
    <section key={line.no} className="section" aria-labelledby={`line-${line.no}`}>
      <h2 id={`line-${line.no}`}>
        <Phrase of="comparison:line" with={{ no: <Num>{line.no}</Num>, description: <UserText>{line.description}</UserText> }} />
      </h2>
      {line.breaks.map((one) => (
        <BreakTable key={one.quantity} view={view} line={line} at={one} />
      ))}
    </section>
  ))
}

function BreakTable({ view, line, at }: { view: ComparisonView; line: ComparedLine; at: ComparedBreak }) {
  const reader = useReader()
  const { t } = reader
  const { currency } = view.basis
  const totalOf = (ref: string) => view.comparison.totals.find((total) => total.ref === ref)
  const supplierOf = (ref: string) => view.quotations.find(({ document }) => document.ref === ref)?.document.supplier.name ?? ''
  const rows = view.comparison.totals.map(({ ref }) => at.cells.find((cell) => cell.ref === ref)!)
  const landed: Column<Cell> = {
    head: t('comparison:landed'),
    end: true,
    cell: ({ ref }) => {
      const amount = totalOf(ref)?.landed[line.no]
      return (
        <>
          {amount && <Money amount={amount} currency={currency} />}
          <BestMark marks={line.marks} of={ref} />
        </>
      )
    },
  }
  const columns: Column<Cell>[] = [
    { head: t('comparison:supplier'), isHead: true, cell: ({ ref }) => <UserText>{supplierOf(ref)}</UserText> },
    { head: t('comparison:priceOf'), end: true, cell: (cell) => <Price cell={cell} view={view} /> },
    {
      head: t('comparison:goods'),
      end: true,
      cell: (cell) => (cell.kind === 'price' ? <Money amount={cell.amount} currency={currency} /> : null),
    },
    ...(at.isChosen ? [landed] : []),
    { head: t('comparison:answer'), cell: (cell) => cell.kind === 'price' && <Answer cell={cell} line={line} view={view} /> },
  ]
  const quantity = quantityText(reader, at.quantity, line.unit)
  return (
    <Table
      fold
      className="mb-6"
      caption={t(at.isChosen ? 'comparison:chosen' : 'comparison:at', { quantity })}
      columns={columns}
      rows={rows}
      rowKey={({ ref }) => ref}
    />
  )
}

function Price({ cell, view }: { cell: Cell; view: ComparisonView }) {
  const reader = useReader()
  const { t } = reader
  if (cell.kind === 'gap') {
    const currency = view.quotations.find(({ document }) => document.ref === cell.ref)?.document.currency ?? ''
    const quantity = cell.minimum ? quantityText(reader, cell.minimum.quantity, cell.minimum.unit) : ''
    return (
      <>
        {cell.offered && <Offered of={cell.offered} />}
        <span className="text-ink-soft">{t(`comparison:gap.${cell.why}`, { quantity, currency })}</span>
      </>
    )
  }
  return <Offered of={cell.offered} />
}

/** As the supplier wrote it. */
function Offered({ of: { unitPrice, currency, unit, quantity } }: { of: Priced['offered'] }) {
  const { t } = useReader()
  return (
    <>
      <span className="whitespace-nowrap">
        <Money amount={unitPrice} currency={currency} />
      </span>{' '}
      <span className="per">{t(`trade:perUnit.${unit}`)}</span>
      <span className="per block">
        <Quantity value={quantity} unit={unit} />
      </span>
    </>
  )
}

/** What is not as it was asked for is said by name. */
function Answer({ cell, line, view }: { cell: Priced; line: ComparedLine; view: ComparisonView }) {
  const reader = useReader()
  const { t, format } = reader
  const demands = view.document.lines.find(({ no }) => no === line.no)?.demands ?? []
  const names = (numbers: number[]) =>
    format.list(demands.filter(({ no }) => numbers.includes(no)).map((demand) => demandText(reader, view.demandWords, demand).name))
  const { isAlternative, deviates, unanswered, leadTimeDays } = cell
  const isPlain = !isAlternative && deviates.length === 0 && unanswered.length === 0
  return (
    <span className="text-sm">
      {isPlain && <span className="block">{t('comparison:asAsked')}</span>}
      {isAlternative && <span className="block">{t('comparison:alternative')}</span>}
      {deviates.length > 0 && <span className="block">{t('comparison:deviates', { count: deviates.length, names: names(deviates) })}</span>}
      {unanswered.length > 0 && <span className="block">{t('comparison:unanswered', { names: names(unanswered) })}</span>}
      <span className="per block">
        <Days count={leadTimeDays} />
      </span>
    </span>
  )
}
