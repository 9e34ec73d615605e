import Big from 'big.js'
import { isPackage, kindOf, type UnitCode } from './unit.ts'

/** Places enough that what is rounded to cents afterwards comes out right. */
export const Exact = Big()
Exact.DP = 40

/** How many of the kind's first unit one of it is. What is not named stands for itself: a pair is no two pieces, a set no one. */
const factors: Partial<Record<UnitCode, string>> = {
  H87: '1',
  C62: '1',
  DZN: '12',
  CEN: '100',
  GRO: '144',
  MIL: '1000',
  KGM: '1',
  GRM: '0.001',
  TNE: '1000',
  LBR: '0.45359237',
  MTR: '1',
  CMT: '0.01',
  MMT: '0.001',
  YRD: '0.9144',
  FOT: '0.3048',
  INH: '0.0254',
  MTK: '1',
  FTK: '0.09290304',
  LTR: '1',
  MLT: '0.001',
  MTQ: '1000',
  FTQ: '28.316846592',
  KWT: '1',
  WTT: '0.001',
}

/** What one package holds, where the offer says so. */
export type PackContent = { quantity: string; unit: UnitCode }

/** How many of `to` are in how many of `from`: multiplied before it is divided, nothing is lost. */
type Ratio = [of: Big, per: Big]

function ratio(from: UnitCode, to: UnitCode, content?: PackContent): Ratio | null {
  if (from === to) return [new Exact(1), new Exact(1)]
  if (isPackage(to)) return turned(isPackage(from) ? null : ratio(to, from, content))
  if (isPackage(from)) {
    const inside = content && ratio(content.unit, to)
    return inside ? [inside[0].times(content.quantity), inside[1]] : null
  }
  const [one, other] = [factors[from], factors[to]]
  return one && other && kindOf(from) === kindOf(to) ? [new Exact(one), new Exact(other)] : null
}

const turned = (found: Ratio | null): Ratio | null => found && [found[1], found[0]]

/** A quantity in another unit; null where there is no way from the one to the other. `content`: of the package that one of them is. */
export function convertQuantity(value: string, from: UnitCode, to: UnitCode, content?: PackContent): string | null {
  const found = ratio(from, to, content)
  return found && found[0].times(value).div(found[1]).toFixed()
}

/** What has to be bought in the unit of an offer: of packages only whole ones. */
export function quantityToBuy(quantity: string, from: UnitCode, to: UnitCode, content?: PackContent): string | null {
  const exact = convertQuantity(quantity, from, to, content)
  return exact && isPackage(to) && !isPackage(from) ? new Exact(exact).round(0, Big.roundUp).toFixed() : exact
}
