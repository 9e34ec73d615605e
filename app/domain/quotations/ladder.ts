import type Big from 'big.js'
import { Exact } from '../trade/convert-quantity.ts'
import type { Incoterm } from '../trade/incoterm.ts'
import type { AssumptionName, Assumptions } from './comparison.ts'

/** How far along the way a price reaches. Terms of one rung differ in risk, not in what is paid for. */
export const rungs: Record<Incoterm, number> = { EXW: 0, FCA: 1, FAS: 1, FOB: 2, CFR: 3, CPT: 3, CIF: 4, CIP: 4, DAP: 5, DPU: 5, DDP: 6 }

/** The rung that each step leads up to. Duty and what import costs are both paid between DAP and DDP. */
const steps: { name: AssumptionName; to: number }[] = [
  { name: 'exportCosts', to: 1 },
  { name: 'loadingCosts', to: 2 },
  { name: 'freight', to: 3 },
  { name: 'insurancePercent', to: 4 },
  { name: 'deliveryCosts', to: 5 },
  { name: 'importCosts', to: 6 },
  { name: 'dutyPercent', to: 6 },
]

/** One step of the way that was added to a price, or taken off it. */
export type LadderStep = { name: AssumptionName; amount: string; percent?: string }

/** What is reckoned for one supplier. `insurance`: a sum that it names itself, instead of a share. */
export type Reckoned = Assumptions & { insurance?: string }

export type Ladder = { steps: LadderStep[]; total: string; missing: null } | { steps: null; total: null; missing: AssumptionName[] }

/**
 * Leads a price from the term it was quoted at to another one. Insurance is a share of the goods with freight, duty a share of the value
 * at the border: goods, freight and insurance. Every step is rounded once, so that the steps add up to the total.
 */
export function climb(price: string, from: Incoterm, to: Incoterm, reckoned: Reckoned, round: (amount: Big) => string): Ladder {
  const [low, high] = [Math.min(rungs[from], rungs[to]), Math.max(rungs[from], rungs[to])]
  const onTheWay = steps.filter((step) => step.to > low && step.to <= high).map((step) => step.name)
  // From the door the value at the border is known only where the way between them is.
  const needed: AssumptionName[] = low === 5 && high === 6 ? ['deliveryCosts', ...onTheWay] : onTheWay
  const isKnown = (name: AssumptionName) =>
    reckoned[name] !== undefined || (name === 'insurancePercent' && reckoned.insurance !== undefined)
  const missing = needed.filter((name) => !isKnown(name))
  if (missing.length > 0) return { steps: null, total: null, missing }
  const found = rungs[to] >= rungs[from] ? up(price, from, onTheWay, reckoned, round) : down(price, onTheWay, reckoned, round)
  return { steps: found, total: found.reduce((total, step) => total.plus(step.amount), new Exact(price)).toFixed(), missing: null }
}

type Round = (amount: Big) => string

const share = (of: Big, percent: string) => of.times(percent).div(100)

function up(price: string, from: Incoterm, onTheWay: AssumptionName[], reckoned: Reckoned, round: Round): LadderStep[] {
  let value = new Exact(price)
  let atBorder = rungs[from] === 5 ? value.minus(reckoned.deliveryCosts ?? '0') : value
  return onTheWay.map((name) => {
    if (name === 'insurancePercent' && reckoned.insurance !== undefined) return add(name, new Exact(reckoned.insurance))
    const stated = reckoned[name]!
    if (name === 'insurancePercent') return add(name, share(value, stated), stated)
    if (name === 'dutyPercent') return add(name, share(atBorder, stated), stated)
    return add(name, new Exact(stated))
  })

  function add(name: AssumptionName, exact: Big, percent?: string): LadderStep {
    const amount = round(exact)
    value = value.plus(amount)
    if (name !== 'deliveryCosts' && name !== 'importCosts' && name !== 'dutyPercent') atBorder = value
    return { name, amount, ...(percent !== undefined && { percent }) }
  }
}

/** The steps back: shares are taken off what they were put upon. */
function down(price: string, onTheWay: AssumptionName[], reckoned: Reckoned, round: Round): LadderStep[] {
  let value = new Exact(price)
  const back = onTheWay.includes('dutyPercent')
    ? ['importCosts', 'dutyPercent', ...onTheWay.slice(0, -2).reverse()]
    : onTheWay.slice().reverse()
  return (back as AssumptionName[]).map((name) => {
    if (name === 'insurancePercent' && reckoned.insurance !== undefined) return take(name, new Exact(reckoned.insurance))
    const stated = reckoned[name]!
    if (name === 'insurancePercent') return take(name, portion(value, stated), stated)
    if (name === 'dutyPercent') return take(name, portion(value.minus(reckoned.deliveryCosts!), stated), stated)
    return take(name, new Exact(stated))
  })

  function take(name: AssumptionName, exact: Big, percent?: string): LadderStep {
    const amount = new Exact(round(exact)).times(-1).toFixed()
    value = value.plus(amount)
    return { name, amount, ...(percent !== undefined && { percent }) }
  }
}

/** How much of an amount was put upon the rest of it as a share of that rest. */
const portion = (whole: Big, percent: string) => share(whole, percent).div(new Exact(percent).div(100).plus(1))
