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

/** Units of `to` in one of `from`; null where there is no way from the one to the other. `content`: of the package among them. */
export function unitsIn(from: UnitCode, to: UnitCode, content?: PackContent): Big | null {
  if (from === to) return new Exact(1)
  if (isPackage(from)) return content && !isPackage(to) ? times(unitsIn(content.unit, to), content.quantity) : null
  if (isPackage(to)) {
    const back = unitsIn(to, from, content)
    return back && new Exact(1).div(back)
  }
  const [one, other] = [factors[from], factors[to]]
  return one && other && kindOf(from) === kindOf(to) ? new Exact(one).div(other) : null
}

/** A quantity in another unit; null where there is no way from the one to the other. */
export function convertQuantity(value: string, from: UnitCode, to: UnitCode): string | null {
  return times(unitsIn(from, to), value)?.toFixed() ?? null
}

const times = (factor: Big | null, quantity: string): Big | null => factor && factor.times(quantity)

/** A quantity in the unit that an offer is made in; of packages only whole ones can be bought. */
export function quantityIn(quantity: string, from: UnitCode, to: UnitCode, content?: PackContent): string | null {
  const back = unitsIn(to, from, content)
  if (!back) return null
  const exact = new Exact(quantity).div(back)
  return (isPackage(to) && !isPackage(from) ? exact.round(0, Big.roundUp) : exact).toFixed()
}
