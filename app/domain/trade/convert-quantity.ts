import Big from 'big.js'
import { kindOf, type UnitCode } from './unit.ts'

/** How many of its kind's plain unit one is. Where two units of a kind share none (a set and a pair), they are not turned into each other. */
const factors: Partial<Record<UnitCode, { of: string; factor: string }>> = {
  H87: { of: 'piece', factor: '1' },
  C62: { of: 'piece', factor: '1' },
  DZN: { of: 'piece', factor: '12' },
  GRO: { of: 'piece', factor: '144' },
  CEN: { of: 'piece', factor: '100' },
  MIL: { of: 'piece', factor: '1000' },
  KGM: { of: 'mass', factor: '1' },
  GRM: { of: 'mass', factor: '0.001' },
  TNE: { of: 'mass', factor: '1000' },
  LBR: { of: 'mass', factor: '0.45359237' },
  MTR: { of: 'length', factor: '1' },
  CMT: { of: 'length', factor: '0.01' },
  MMT: { of: 'length', factor: '0.001' },
  YRD: { of: 'length', factor: '0.9144' },
  FOT: { of: 'length', factor: '0.3048' },
  INH: { of: 'length', factor: '0.0254' },
  MTK: { of: 'area', factor: '1' },
  FTK: { of: 'area', factor: '0.09290304' },
  LTR: { of: 'volume', factor: '1' },
  MLT: { of: 'volume', factor: '0.001' },
  MTQ: { of: 'volume', factor: '1000' },
  FTQ: { of: 'volume', factor: '28.316846592' },
  KWT: { of: 'power', factor: '1' },
  WTT: { of: 'power', factor: '0.001' },
}

/** A quantity in another unit, exactly; null where there is no way from the one to the other. */
export function convertQuantity(value: string, from: UnitCode, to: UnitCode): string | null {
  if (from === to) return value
  const [a, b] = [factors[from], factors[to]]
  if (!a || !b || a.of !== b.of || kindOf(from) !== kindOf(to)) return null
  return new Big(value).times(a.factor).div(b.factor).toFixed()
}
