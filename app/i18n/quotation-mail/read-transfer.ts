import type { PaymentTermCode } from '#app/domain/trade/payment-term.ts'
import { days, payment as says } from './payment-words.ts'

type Share = { share: number; at: number }

const percent =
  /(?<![\d/.,])(\d{2}) ?[/:–-] ?(\d{2})(?![\d/.])|(\d{1,3})(?:[.,]0{1,2})? ?(?:%|percent|per cent|pct|prozent|por ?ciento|por cento|pour cent|процент)|% ?(\d{1,3})/gu

/** `30%`, `%30`, and both of `30/70` where they are a whole. */
export function sharesIn(text: string): Share[] {
  return [...text.matchAll(percent)].flatMap(({ index: at, 1: first, 2: second, 3: one, 4: other }) => {
    if (first === undefined) return [{ share: Number(one ?? other), at }]
    const pair = [Number(first), Number(second)]
    return pair[0]! + pair[1]! === 100 ? pair.map((share) => ({ share, at })) : []
  })
}

type Event = 'before' | 'bill' | 'arrival' | 'advance'
type Clause = { text: string; shares: number[]; events: Set<Event>; isBalance: boolean }

const parting = /[,;，、+&()和及]|(?<!\p{L})(?:and|y|e|und|et|и|و|ve|va|dan)(?!\p{L})/u
const ofBalance = new RegExp(`(?=${says.balance.source})`, 'u')

/** Each share with what stands beside it; what is left of the whole begins a clause of its own. */
function clausesOf(text: string): Clause[] {
  const parts = text
    .split(parting)
    .flatMap((part) => part.split(ofBalance))
    .flatMap(splitAtShares)
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      text: part,
      shares: sharesIn(part).map(({ share }) => share),
      events: eventsOf(part),
      isBalance: says.balance.test(part),
    }))
}

/** `30% deposit 70% before shipment`: a second share begins a second clause, and the sign of a share may stand before it. */
function splitAtShares(text: string): string[] {
  const starts = [...new Set(sharesIn(text).map(({ at }) => at))].slice(1)
  return [0, ...starts].map((from, at) => text.slice(from, starts[at] ?? text.length))
}

function eventsOf(text: string): Set<Event> {
  const events = new Set<Event>()
  // Papers have the shipment in their name.
  const bare = text.replace(says.billOfLading, ' ').replace(says.shippingDocuments, ' ')
  const isBefore = (says.before.test(bare) && says.shipment.test(bare)) || says.ready.test(bare) || says.paidFirst.test(text)
  const isOfPapers = says.billOfLading.test(text) || says.documents.test(text)
  if (isOfPapers && says.originals.test(text)) return new Set(['arrival'])
  if (says.billOfLading.test(text) || (says.documents.test(text) && says.copies.test(text))) events.add('bill')
  if (isBefore) events.add('before')
  if (says.paidFirst.test(text)) return events
  if (events.size === 0 && isLater(text)) return new Set(['arrival'])
  if (days.test(text) && says.after.test(text)) return new Set(['arrival'])
  if (events.size === 0 && says.leaving.test(text) && says.upon.test(text) && !says.after.test(text)) events.add('before')
  if (events.size === 0 && says.arrival.test(text)) events.add('arrival')
  if (events.size === 0 && [says.deposit, says.advance, says.ordered, says.dp].some((words) => words.test(text))) events.add('advance')
  return events
}

/** Behind the shipment, within some days of nothing that is named, or against papers of which it is not said that they are copies. */
function isLater(text: string): boolean {
  const isPaidFirst = [says.deposit, says.advance, says.ordered].some((words) => words.test(text))
  return (
    (says.after.test(text) && says.shipment.test(text)) ||
    (says.documents.test(text) && !says.copies.test(text)) ||
    (days.test(text) && !isPaidFirst)
  )
}

/** By the share that is paid first, and by what the rest is paid against; none where it is no term of the form. */
export function transfers(text: string): PaymentTermCode[] {
  const clauses = clausesOf(text)
  const shares = clauses.flatMap((clause) => clause.shares)
  const has = (event: Event) => clauses.some(({ events }) => events.has(event))
  const all = shares.reduce((sum, share) => sum + share, 0)
  if (has('arrival') || shares.length > 2 || all > 100 || (shares.length === 2 && all !== 100)) return []
  if (all === 100 && shares.length === 1) return has('bill') ? [] : ['TT_100']
  if (shares.length === 0) return isAllAtOnce(text, clauses, has) ? ['TT_100'] : []
  return inTwo(clauses, shares)
}

/** No share is named: the whole, where it says so or is paid before anything else can be. */
function isAllAtOnce(text: string, clauses: readonly Clause[], has: (event: Event) => boolean): boolean {
  if (has('bill') || clauses.some(({ isBalance }) => isBalance) || says.deposit.test(text)) return false
  return (
    says.advance.test(text) ||
    (has('before') && [says.transfer, says.full, says.pays].some((words) => words.test(text))) ||
    (says.full.test(text) && has('advance'))
  )
}

function inTwo(clauses: readonly Clause[], shares: readonly number[]): PaymentTermCode[] {
  const paid = clauses.filter((clause) => clause.shares.length > 0)
  const first = paid.filter(({ events }) => events.has('advance'))
  if (first.length > 1) return []
  const ofFirst = first[0] ?? paid[0]!
  const share = ofFirst.shares[0]!
  const isPaired = ofFirst.shares.length === 2
  const rest = clauses.filter((clause) => isPaired || clause !== ofFirst)
  const against = new Set(rest.flatMap(({ events }) => [...events].filter((event) => event !== 'advance')))
  const isRestNamed =
    isPaired || shares.length === 2 || rest.some(({ isBalance, events }) => isBalance || events.has('before') || events.has('bill'))
  if (!isRestNamed) return []
  if (first.length === 0 && !isPaired && ofFirst.events.size > 0) return []
  if (share === 30) {
    const [by, ...others] = against
    return by === undefined || others.length > 0 ? ['TT_30_70_BL', 'TT_30_70_SHIP'] : by === 'bill' ? ['TT_30_70_BL'] : ['TT_30_70_SHIP']
  }
  return share === 50 && !against.has('bill') ? ['TT_50_50'] : []
}
