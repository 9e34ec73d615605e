import { isPackage, type UnitCode } from '#app/domain/trade/unit.ts'
import type { Token } from './tokens.ts'

export type Figure = { text: string; times: number }

/** `inside`: of a package, so many of what: `carton of 50 pcs`, `50 pcs/ctn`. */
export type Inside = { figure: Figure; unit: UnitCode }
/** A figure with the unit right behind it. `at`: where it stands; `isApart`: in brackets, or behind a comma or a stroke. */
export type Amount = { figure: Figure; unit: UnitCode | null; at: number; isApart: boolean; isUnknown: boolean }
export type Per = { count: Figure | null; unit: UnitCode | null }

/** What stands in an answer, in whatever order it was written. */
export type Said = {
  amounts: Amount[]
  per: Per[]
  isEach: boolean
  /** Units that stand by themselves, behind a currency or before all. */
  units: UnitCode[]
  inside: (Inside & { pack: UnitCode })[]
  money: string[]
  /** Words that are none of these: before the first figure, and behind it. */
  before: string[]
  behind: string[]
  hasMinus: boolean
  /** Whether it names what all of it comes to. */
  hasTotal: boolean
  /** Whether something begins at it: `from 12.50`, `500 up`. */
  hasLeast: boolean
}

const tokenAt = (tokens: readonly Token[], at: number, ...kinds: Token['is'][]): Token | null => {
  const token = tokens[at]
  return token && kinds.includes(token.is) ? token : null
}
const figureAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  return token?.is === 'figure' ? token : null
}
const unitAt = (tokens: readonly Token[], at: number): UnitCode | null => {
  const token = tokens[at]
  return token?.is === 'unit' ? token.unit : null
}

type Packed = { inside: Inside & { pack: UnitCode }; next: number }

/** `carton of 50 pcs`, `carton (50 pcs)`, `ctn/50pcs/ctn`. */
function packedBehind(tokens: readonly Token[], at: number): Packed | null {
  const pack = unitAt(tokens, at)
  if (!pack || !isPackage(pack)) return null
  let next = at + 1
  const first = tokenAt(tokens, next, 'open', 'of', 'per', 'at', 'times')
  if (!first) return null
  next += 1
  if (tokenAt(tokens, next, 'of', 'per', 'at', 'times')) next += 1
  const figure = figureAt(tokens, next)
  const unit = unitAt(tokens, next + 1)
  if (!figure || !unit || isPackage(unit)) return null
  next += 2
  // `50块装`
  if (tokenAt(tokens, next, 'of')) next += 1
  if (tokenAt(tokens, next, 'per') && unitAt(tokens, next + 1) === pack) next += 2
  if (tokenAt(tokens, next, 'each')) next += 1
  if (first.is === 'open' && tokenAt(tokens, next, 'close')) next += 1
  return { inside: { figure, unit, pack }, next }
}

/** `50 pcs/ctn`, `50 pcs per carton`. */
function packedBefore(tokens: readonly Token[], at: number): Packed | null {
  const figure = figureAt(tokens, at)
  const unit = unitAt(tokens, at + 1)
  const pack = tokenAt(tokens, at + 2, 'per') && unitAt(tokens, at + 3)
  if (!figure || !unit || !pack || isPackage(unit) || !isPackage(pack)) return null
  return { inside: { figure, unit, pack }, next: at + 4 }
}

/** Brackets, commas, strokes and `for` keep a second amount from the first. */
const apart = ['open', 'part', 'at', 'times', 'least'] as const

export function saidIn(tokens: readonly Token[]): Said {
  const said: Said = {
    amounts: [],
    per: [],
    isEach: false,
    units: [],
    inside: [],
    money: [],
    before: [],
    behind: [],
    hasMinus: false,
    hasTotal: false,
    hasLeast: false,
  }
  let at = 0
  while (at < tokens.length) at = take(tokens, at, said)
  return said
}

function take(tokens: readonly Token[], at: number, said: Said): number {
  const token = tokens[at]!
  const packed = packedBefore(tokens, at)
  if (packed) {
    said.inside.push(packed.inside)
    return packed.next
  }
  switch (token.is) {
    case 'figure':
      return takeAmount(tokens, at, said)
    case 'per':
      return takePer(tokens, at, said)
    case 'unit':
      return takeUnit(tokens, at, said)
    case 'each':
      said.isEach = true
      break
    case 'money':
      said.money.push(token.text)
      break
    case 'minus':
      if (figureAt(tokens, at + 1)) said.hasMinus = true
      break
    case 'total':
      said.hasTotal = true
      break
    case 'least':
      said.hasLeast = true
      break
    case 'word':
    case 'of':
      ;(said.amounts.length === 0 ? said.before : said.behind).push(token.text)
      break
    default:
  }
  return at + 1
}

function takeAmount(tokens: readonly Token[], at: number, said: Said): number {
  const figure = figureAt(tokens, at)!
  const isApart = said.amounts.length > 0 && Boolean(tokenAt(tokens, at - 1, ...apart))
  const packed = packedBehind(tokens, at + 1)
  const unit = unitAt(tokens, at + 1)
  said.amounts.push({ figure, unit, at, isApart, isUnknown: Boolean(tokenAt(tokens, at + 1, 'word')) })
  // `1 pallet (240 pcs)` is two ways to say one quantity, `5 cartons of 20 pcs` is five times twenty.
  if (packed && !tokenAt(tokens, at + 2, 'open', 'at')) {
    said.inside.push(packed.inside)
    return packed.next
  }
  return at + (unit ? 2 : 1)
}

function takePer(tokens: readonly Token[], at: number, said: Said): number {
  const count = figureAt(tokens, at + 1)
  const next = at + (count ? 2 : 1)
  const unit = unitAt(tokens, next)
  if (!unit) {
    // The unit may stand before its word: `adet başına`.
    const isBehind = unitAt(tokens, at - 1) !== null && said.units.length > 0
    if (isBehind) said.per.push({ count: null, unit: said.units.pop()! })
    else if (tokenAt(tokens, next, 'word')) {
      said.per.push({ count: null, unit: null })
      return next + 1
    } else if (tokens[at]!.text === '/' && !tokenAt(tokens, next, 'least', 'filler', 'each')) said.behind.push('/')
    return at + 1
  }
  // `每箱50块`: each of them has so many.
  const inside = figureAt(tokens, next + 1)
  const of = unitAt(tokens, next + 2)
  if (!count && isPackage(unit) && inside && of && !isPackage(of)) {
    said.inside.push({ figure: inside, unit: of, pack: unit })
    return next + 3
  }
  const packed = packedBehind(tokens, next)
  if (packed) said.inside.push(packed.inside)
  said.per.push({ count, unit })
  return packed?.next ?? next + 1
}

function takeUnit(tokens: readonly Token[], at: number, said: Said): number {
  const packed = packedBehind(tokens, at)
  said.units.push(unitAt(tokens, at)!)
  if (packed) said.inside.push(packed.inside)
  return packed?.next ?? at + 1
}
