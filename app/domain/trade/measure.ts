import Big from 'big.js'

/** UNECE Rec 20 units that a product is described in, by what they measure; each with how many of the kind's first unit it is. */
const byKind = {
  length: {
    MTR: '1',
    CMT: '0.01',
    MMT: '0.001',
    '4H': '0.000001',
    KMT: '1000',
    INH: '0.0254',
    FOT: '0.3048',
    YRD: '0.9144',
    SMI: '1609.344',
  },
  mass: { KGM: '1', GRM: '0.001', MGM: '0.000001', TNE: '1000', LBR: '0.45359237', ONZ: '0.028349523125' },
  area: { MTK: '1', CMK: '0.0001', MMK: '0.000001', FTK: '0.09290304' },
  volume: {
    LTR: '1',
    MLT: '0.001',
    CLT: '0.01',
    CMQ: '0.001',
    MTQ: '1000',
    GLL: '3.785411784',
    OZA: '0.0295735295625',
    FTQ: '28.316846592',
  },
  power: { WTT: '1', KWT: '1000', MAW: '1000000', BHP: '745.69987158227' },
  apparentPower: { KVA: '1' },
  energy: { KWH: '1', WHR: '0.001' },
  charge: { AMH: '1', E09: '0.001' },
  voltage: { VLT: '1', '2Z': '0.001', KVT: '1000' },
  current: { AMP: '1', '4K': '0.001' },
  frequency: { HTZ: '1', KHZ: '1000', MHZ: '1000000', A86: '1000000000' },
  pressure: { BAR: '1', MPA: '10', PAL: '0.00001', PS: '0.068947572931783' },
  force: { NEW: '1', B47: '1000' },
  torque: { NU: '1' },
  impact: { JOU: '1' },
  time: { SEC: '1', MIN: '60', HUR: '3600' },
  span: { DAY: '1', MON: '30.436875', ANN: '365.2425' },
  speed: { '2X': '1', KMH: '16.6666666667' },
  rotation: { RPM: '1' },
  flow: { L2: '1', E32: '0.0166666666667', MQH: '16.6666666667', G53: '1000' },
  throughput: { E93: '1' },
  surfaceWeight: { GM: '1' },
  density: { KMQ: '1', '23': '1000' },
  yarn: { M83: '1', A47: '0.9' },
  light: { LUM: '1' },
  illuminance: { LUX: '1' },
  colourTemperature: { KEL: '1' },
  sound: { '2N': '1' },
  angle: { DD: '1' },
  share: { P1: '1', '59': '0.0001' },
  count: { H87: '1' },
} as const satisfies Record<string, Record<string, string>>

type Kinds = typeof byKind
export type MeasureKind = keyof Kinds | 'temperature'
/** Degrees do not begin at one zero: they stand apart. */
export type MeasureCode = { [K in keyof Kinds]: `${keyof Kinds[K] & (string | number)}` }[keyof Kinds] | 'CEL' | 'FAH'

const factors = new Map<string, { kind: MeasureKind; factor: string }>([
  ...(Object.keys(byKind) as (keyof Kinds)[]).flatMap((kind) =>
    Object.entries(byKind[kind]).map(([code, factor]) => [code, { kind, factor }] as [string, { kind: MeasureKind; factor: string }]),
  ),
  ['CEL', { kind: 'temperature', factor: '1' }],
  ['FAH', { kind: 'temperature', factor: '1' }],
])

export const measureCodes = [...factors.keys()] as MeasureCode[]

export const isMeasure = (code: unknown): code is MeasureCode => typeof code === 'string' && factors.has(code)
export const measureKindOf = (code: MeasureCode): MeasureKind => factors.get(code)!.kind
/** Units in which the same thing can be said. */
export const measuresLike = (code: MeasureCode): MeasureCode[] => measureCodes.filter((one) => measureKindOf(one) === measureKindOf(code))

const figures = 4

/** A decimal string in another unit of the same kind, to four figures; null where there is no way from the one to the other. */
export function convertMeasure(value: string, from: MeasureCode, to: MeasureCode): string | null {
  const [a, b] = [factors.get(from)!, factors.get(to)!]
  if (a.kind !== b.kind) return null
  if (from === to) return value
  if (a.kind === 'temperature') return degrees(new Big(value), to)
  const converted = new Big(value).times(a.factor).div(b.factor)
  return converted.eq(0) ? '0' : new Big(converted.toPrecision(figures)).toFixed()
}

function degrees(value: Big, to: MeasureCode): string {
  const converted = to === 'FAH' ? value.times(9).div(5).plus(32) : value.minus(32).times(5).div(9)
  return converted.round(1, Big.roundHalfUp).toFixed()
}

/** What a reader who thinks in the other system would say: pounds for kilograms, inches for centimetres; null where all say the same. */
const otherWays: Partial<Record<MeasureCode, MeasureCode>> = {
  MMT: 'INH',
  CMT: 'INH',
  MTR: 'FOT',
  KMT: 'SMI',
  INH: 'CMT',
  FOT: 'MTR',
  YRD: 'MTR',
  SMI: 'KMT',
  GRM: 'ONZ',
  KGM: 'LBR',
  LBR: 'KGM',
  ONZ: 'GRM',
  MTK: 'FTK',
  FTK: 'MTK',
  LTR: 'GLL',
  MLT: 'OZA',
  GLL: 'LTR',
  OZA: 'MLT',
  FTQ: 'MTQ',
  MTQ: 'FTQ',
  BAR: 'PS',
  MPA: 'PS',
  PS: 'BAR',
  CEL: 'FAH',
  FAH: 'CEL',
}

export const otherWayOf = (code: MeasureCode): MeasureCode | null => otherWays[code] ?? null

const customary = new Set<MeasureCode>(['INH', 'FOT', 'YRD', 'SMI', 'LBR', 'ONZ', 'FTK', 'GLL', 'OZA', 'FTQ', 'PS', 'FAH', 'BHP'])
/** Of the measures of the United States; all others are metric. */
export const isCustomary = (code: MeasureCode): boolean => customary.has(code)
