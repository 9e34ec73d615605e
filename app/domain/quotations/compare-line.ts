import Big from 'big.js'
import type { RfqLine, SpecDemand } from '../rfqs/rfq.ts'
import { Exact, quantityToBuy } from '../trade/convert-quantity.ts'
import { exchange, type RateSet } from '../trade/exchange.ts'
import { roundToMinor } from '../trade/money.ts'
import { compare as order } from '../trade/quantity.ts'
import type { UnitCode } from '../trade/unit.ts'
import type { QuotationDocument, QuotationLine, QuotationOffer } from './quotation.ts'

/** Why a supplier has no price there. */
export type GapReason = 'notOffered' | 'notAnswered' | 'belowMinimum' | 'unit' | 'noRate'

/** As the supplier wrote it: what would be bought, in its unit. */
type Offered = { quantity: string; unit: UnitCode; unitPrice: string; currency: string }

/** `offered`: what stands there and could not be converted. */
export type Gap = { kind: 'gap'; ref: string; why: GapReason; minimum?: { quantity: string; unit: UnitCode }; offered?: Offered }

export type Priced = {
  kind: 'price'
  ref: string
  offered: Offered
  /** The goods, at the term they are quoted at, in the basis' currency; rounded once. */
  amount: string
  /** For one of the units that were asked for. */
  unitPrice: string
  tooling: string | null
  leadTimeDays: number
  isAlternative: boolean
  /** Demands that the supplier says it does not meet, and musts that it did not answer. */
  deviates: number[]
  unanswered: number[]
}

export type Cell = Priced | Gap

/** As asked: neither an alternative nor short of a demand that must be met. */
export function isAsAsked(cell: Priced, demands: SpecDemand[]): boolean {
  const isMust = (no: number) => demands.find((demand) => demand.no === no)?.weight === 'must'
  return !cell.isAlternative && cell.unanswered.length === 0 && !cell.deviates.some(isMust)
}

/** One quantity of one line, as one supplier offers it. */
export function compareCell(
  line: RfqLine,
  quantity: string,
  document: QuotationDocument,
  { currency, rates }: { currency: string; rates: RateSet | null },
): Cell {
  const gap = (why: GapReason, more: Partial<Gap> = {}): Gap => ({ kind: 'gap', ref: document.ref, why, ...more })
  const answer = document.lines.find((one) => one.no === line.no)
  if (!answer) return gap(document.notOffered?.includes(line.no) ? 'notOffered' : 'notAnswered')
  const unit = line.breaks[0]!.unit
  const bought = quantityToBuy(quantity, unit, answer.unit, answer.content)
  if (bought === null) return gap('unit')
  const offer = offerAt(answer, bought)
  if (!offer) return gap('belowMinimum', { minimum: { quantity: leastOf(answer), unit: answer.unit } })
  const exact = exchange(new Exact(bought).times(offer.unitPrice), document.currency, currency, rates)
  const offered = { quantity: bought, unit: answer.unit, unitPrice: offer.unitPrice, currency: document.currency }
  if (!exact) return gap('noRate', { offered })
  const tooling = offer.toolingCost ? exchange(new Exact(offer.toolingCost), document.currency, currency, rates) : null
  const given = new Map((answer.answers ?? []).map((one) => [one.no, one.answer]))
  return {
    kind: 'price',
    ref: document.ref,
    offered,
    amount: roundToMinor(exact.toFixed(), currency),
    unitPrice: exact.div(quantity).toFixed(6, Big.roundHalfUp),
    tooling: tooling && roundToMinor(tooling.toFixed(), currency),
    leadTimeDays: offer.leadTimeDays ?? document.leadTimeDays,
    isAlternative: answer.response === 'alternative',
    deviates: line.demands.filter((demand) => given.get(demand.no) === 'deviate').map((demand) => demand.no),
    unanswered: line.demands.filter((demand) => demand.weight === 'must' && !given.has(demand.no)).map((demand) => demand.no),
  }
}

export const offersOf = (line: QuotationLine): QuotationOffer[] => line.offers ?? [{ minQty: line.quantity, unitPrice: line.unitPrice }]

const leastOf = (line: QuotationLine): string => {
  const first = offersOf(line)[0]!.minQty
  return line.moq && order(line.moq, first) > 0 ? line.moq : first
}

/** The offer for the largest quantity that this one reaches; none below the smallest, or beyond what the supplier can make. */
function offerAt(line: QuotationLine, quantity: string): QuotationOffer | undefined {
  if (order(quantity, leastOf(line)) < 0) return undefined
  const offer = offersOf(line).findLast((one) => order(one.minQty, quantity) <= 0)
  return offer?.maxQty && order(offer.maxQty, quantity) < 0 ? undefined : offer
}
