import { Exact } from '../trade/convert-quantity.ts'
import { exchange, rateOf, type RateSet } from '../trade/exchange.ts'
import type { Incoterm } from '../trade/incoterm.ts'
import { roundToMinor, sum } from '../trade/money.ts'
import { compare as order } from '../trade/quantity.ts'
import type { RfqDocument } from '../rfqs/rfq.ts'
import type { UnitCode } from '../trade/unit.ts'
import { compareCell, isAsAsked, type Cell, type Priced } from './compare-line.ts'
import { assumptionNames, type ComparisonBasis } from './comparison.ts'
import { climb, rungs, type Ladder, type Reckoned } from './ladder.ts'
import type { Charge, QuotationDocument } from './quotation.ts'

/** The lowest of what can be compared, by the references of the quotations: several where they are equal, none where one price stands alone. */
export type Marks = { lowest: string[]; lowestAsAsked: string[]; compared: number; of: number }

export type ComparedBreak = { quantity: string; isChosen: boolean; cells: Cell[] }

export type ComparedLine = { no: number; description: string; unit: UnitCode; breaks: ComparedBreak[]; marks: Marks }

/** What one supplier's lines come to at the quantities chosen. */
export type ComparedTotal = {
  ref: string
  incoterm: Incoterm
  /** Lines without a price: the total does not stand for the whole need. */
  gaps: number[]
  isAsAsked: boolean
  goods: string | null
  extras: { type: Charge['type']; amount: string }[]
  /** What it comes to where the supplier hands over. */
  quoted: string | null
  ladder: Ladder | null
  total: string | null
  /** Each line's part in the total: its goods, and of the rest as much as its goods weigh. */
  landed: Record<number, string>
}

export type Comparison = {
  currency: string
  incoterm: Incoterm
  rates: { on: string; source: string; used: { currency: string; perEur: string }[] } | null
  /** Currencies of quotations that no rate is known for: nothing was converted. */
  withoutRate: string[]
  lines: ComparedLine[]
  totals: ComparedTotal[]
  marks: Marks
}

/** Puts quotations side by side: the same quantities, one currency, one delivery term. What cannot be compared is named, never guessed. */
export function compareQuotations(
  rfq: Pick<RfqDocument, 'lines'>,
  documents: QuotationDocument[],
  basis: ComparisonBasis,
  rates: RateSet | null,
): Comparison {
  const { currency } = basis
  const lines = rfq.lines.map((line) => {
    const chosen = basis.quantities?.[line.no] ?? line.breaks[0]!.quantity
    const asked = line.breaks.map(({ quantity }) => quantity)
    const quantities = asked.includes(chosen) ? asked : [...asked, chosen].sort(order)
    const breaks = quantities.map((quantity) => ({
      quantity,
      isChosen: quantity === chosen,
      cells: documents.map((document) => compareCell(line, quantity, document, { currency, rates })),
    }))
    return { line, breaks, chosen: breaks.find((one) => one.isChosen)!.cells }
  })
  const totals = documents.map((document, at) => {
    const cells = lines.map(({ line, chosen }) => ({ line, cell: chosen[at]! }))
    return totalOf(document, cells, basis, rates)
  })
  const foreign = [...new Set(documents.map((document) => document.currency))].filter((one) => one !== currency)
  const used = [...new Set([...foreign, ...(foreign.length > 0 ? [currency] : [])])]
  return {
    currency,
    incoterm: basis.incoterm,
    rates: rates && foreign.length > 0 ? { on: rates.on, source: rates.source, used: used.flatMap(withRate(rates)) } : null,
    withoutRate: foreign.length > 0 ? used.filter((one) => !rateOf(one, rates)) : [],
    lines: lines.map(({ line, breaks, chosen }) => ({
      no: line.no,
      description: line.description,
      unit: line.breaks[0]!.unit,
      breaks,
      marks: marksOf(
        chosen.map((cell, at) => ({
          ref: cell.ref,
          amount: cell.kind === 'price' ? (totals[at]!.landed[line.no] ?? null) : null,
          isAsAsked: cell.kind === 'price' && isAsAsked(cell, line.demands),
        })),
      ),
    })),
    totals,
    marks: marksOf(totals.map((one) => ({ ref: one.ref, amount: one.gaps.length === 0 ? one.total : null, isAsAsked: one.isAsAsked }))),
  }
}

const withRate = (rates: RateSet) => (currency: string) => {
  const perEur = rateOf(currency, rates)
  return perEur ? [{ currency, perEur }] : []
}

type Sized = { ref: string; amount: string | null; isAsAsked: boolean }

/** One price by itself is the lowest of nothing. */
function marksOf(all: Sized[]): Marks {
  const compared = all.filter((one): one is Sized & { amount: string } => one.amount !== null)
  const lowestOf = (some: typeof compared) => {
    const least = some.map((one) => one.amount).sort(order)[0]
    return some.filter((one) => order(one.amount, least!) === 0).map((one) => one.ref)
  }
  const counts = { compared: compared.length, of: all.length }
  if (compared.length < 2) return { lowest: [], lowestAsAsked: [], ...counts }
  return { lowest: lowestOf(compared), lowestAsAsked: lowestOf(compared.filter((one) => one.isAsAsked)), ...counts }
}

function totalOf(
  document: QuotationDocument,
  cells: { line: RfqDocument['lines'][number]; cell: Cell }[],
  basis: ComparisonBasis,
  rates: RateSet | null,
): ComparedTotal {
  const { currency } = basis
  const priced = cells.filter((one): one is { line: RfqDocument['lines'][number]; cell: Priced } => one.cell.kind === 'price')
  const none = { goods: null, extras: [], quoted: null, ladder: null, total: null, landed: {} }
  const facts = {
    ref: document.ref,
    incoterm: document.incoterm,
    gaps: cells.filter(({ cell }) => cell.kind === 'gap').map(({ line }) => line.no),
    isAsAsked: priced.length > 0 && priced.every(({ line, cell }) => isAsAsked(cell, line.demands)),
  }
  if (priced.length === 0) return { ...facts, ...none }
  const goods = sum(
    priced.map(({ cell }) => cell.amount),
    currency,
  )
  const { extras, reckoned } = chargesOf(document, priced, basis, rates)
  const quoted = sum([goods, ...extras.map(({ amount }) => amount)], currency)
  const ladder = climb(quoted, document.incoterm, basis.incoterm, reckoned, (amount) => roundToMinor(amount.toFixed(), currency))
  const total = ladder.total && roundToMinor(ladder.total, currency)
  return { ...facts, goods, extras, quoted, ladder, total, landed: total ? landedOf(priced, goods, total, currency) : {} }
}

/** What the supplier puts on top: in the price where its term covers it, else in place of what the buyer would have reckoned. */
function chargesOf(
  document: QuotationDocument,
  priced: { cell: Priced }[],
  basis: ComparisonBasis,
  rates: RateSet | null,
): { extras: ComparedTotal['extras']; reckoned: Reckoned } {
  const { currency } = basis
  const own = basis.bySupplier?.[document.ref]
  const stated = assumptionNames.map((name) => [name, own?.[name] ?? basis[name]])
  const reckoned: Reckoned = Object.fromEntries(stated.filter(([, value]) => value !== undefined))
  const tooling = priced.flatMap(({ cell }) => (cell.tooling ? [{ type: 'tooling' as const, amount: cell.tooling }] : []))
  const extras: ComparedTotal['extras'] = [...tooling]
  for (const charge of (document.charges ?? []).filter((one) => !one.included)) {
    const exact = exchange(new Exact(charge.amount), document.currency, currency, rates)!
    const amount = roundToMinor(exact.times(charge.type === 'discount' ? -1 : 1).toFixed(), currency)
    if (charge.type === 'freight' && rungs[document.incoterm] < rungs.CFR) reckoned.freight = amount
    else if (charge.type === 'insurance' && rungs[document.incoterm] < rungs.CIF) reckoned.insurance = amount
    else extras.push({ type: charge.type, amount })
  }
  return { extras, reckoned }
}

/** Shares the total out to the lines by the weight of their goods, to the last cent: what is left over goes to the largest remainders. */
function landedOf(
  priced: { line: { no: number }; cell: Priced }[],
  goods: string,
  total: string,
  currency: string,
): Record<number, string> {
  const rest = new Exact(total).minus(goods)
  const step = new Exact(1).div(new Exact(10).pow(placesOf(total)))
  const isEven = new Exact(goods).eq(0)
  const shares = priced.map(({ line, cell }) => {
    const exact = isEven ? rest.div(priced.length) : rest.times(cell.amount).div(goods)
    const down = exact.div(step).round(0, 0).times(step)
    return { no: line.no, amount: cell.amount, down, left: exact.minus(down).abs() }
  })
  let over = rest.minus(shares.reduce((all, share) => all.plus(share.down), new Exact(0)))
  const given = new Map<number, string>()
  for (const share of [...shares].sort((a, b) => b.left.cmp(a.left) || a.no - b.no)) {
    const one = over.eq(0) ? new Exact(0) : step.times(over.gt(0) ? 1 : -1)
    over = over.minus(one)
    given.set(share.no, roundToMinor(share.down.plus(one).plus(share.amount).toFixed(), currency))
  }
  return Object.fromEntries(given)
}

const placesOf = (amount: string): number => amount.split('.')[1]?.length ?? 0
