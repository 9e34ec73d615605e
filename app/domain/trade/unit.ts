/** UNECE Rec 20 units and, with a leading X, Rec 21 packages, by what they measure. */
const byKind = {
  count: ['H87', 'C62', 'SET', 'PR', 'DZN', 'GRO', 'CEN', 'MIL'],
  mass: ['KGM', 'GRM', 'TNE', 'LBR'],
  length: ['MTR', 'CMT', 'MMT', 'YRD', 'FOT', 'INH'],
  area: ['MTK', 'FTK'],
  volume: ['LTR', 'MLT', 'MTQ', 'FTQ'],
  power: ['KWT', 'WTT'],
  energy: ['KWH'],
  container: ['20', '21'],
  time: ['DAY', 'WEE', 'MON', 'ANN'],
  package: ['XBX', 'XCT', 'XPK', 'XBG', 'XRO', 'XPX', 'XDR', 'XBO', 'XST', 'XSA', 'XCR'],
} as const

export type UnitKind = keyof typeof byKind
export type UnitCode = (typeof byKind)[UnitKind][number]

export type PackageCode = (typeof byKind)['package'][number]

export const packageCodes: readonly PackageCode[] = byKind.package

export const unitCodes: readonly UnitCode[] = Object.values(byKind).flat()

const kinds = new Map<string, UnitKind>(
  (Object.keys(byKind) as UnitKind[]).flatMap((kind) => byKind[kind].map((code) => [code, kind] as const)),
)

export function isUnitCode(value: unknown): value is UnitCode {
  return typeof value === 'string' && kinds.has(value)
}

export function kindOf(unit: UnitCode): UnitKind {
  return kinds.get(unit)!
}

/** A Rec 21 package: says how goods are packed, not how much is inside. */
export function isPackage(unit: UnitCode): boolean {
  return kindOf(unit) === 'package'
}
