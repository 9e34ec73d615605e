import Big from 'big.js'
import type { ListingPackaging } from './listing.ts'

/** What a container takes in practice: usable volume in m³, payload in kg as roads and lines usually allow it. */
const containers = [
  { code: '20GP', volume: 28, payload: 28_000, stated: 'qty20gp' },
  { code: '40GP', volume: 58, payload: 26_700, stated: 'qty40gp' },
  { code: '40HQ', volume: 68, payload: 26_500, stated: 'qty40hq' },
] as const

export type ContainerCode = (typeof containers)[number]['code']

export type ContainerFill = {
  code: ContainerCode
  cartons: number
  /** Decimal string: a carton may hold 2.5 kg of something. */
  pieces: string
  /** Share of the usable volume, whole percent. */
  volumePercent: number
  limitedBy: 'weight' | 'volume'
  /** Said by the supplier, who has loaded it, instead of computed. */
  isStated: boolean
}

export type PackagingFill = { cbm: string; kgPerCbm: string; containers: ContainerFill[] }

/** A package with all its measures. */
export type Carton = { cartonQty: string; lengthCm: string; widthCm: string; heightCm: string; grossKg: string; netKg: string }

/** Null while a measure is missing: nothing can be computed then. */
export function wholeCarton({ cartonQty, lengthCm, widthCm, heightCm, grossKg, netKg }: ListingPackaging): Carton | null {
  const isWhole = cartonQty && lengthCm && widthCm && heightCm && grossKg && netKg
  return isWhole ? { cartonQty, lengthCm, widthCm, heightCm, grossKg, netKg } : null
}

type Stated = Pick<ListingPackaging, 'qty20gp' | 'qty40gp' | 'qty40hq'>

/** How many whole cartons a container takes, by volume and by weight, whichever ends first; what the supplier states goes before. */
export function containerFill(carton: Omit<Carton, 'netKg'>, stated: Stated = {}): PackagingFill {
  const cbm = new Big(carton.lengthCm).times(carton.widthCm).times(carton.heightCm).div(1_000_000)
  const weight = new Big(carton.grossKg)
  return {
    cbm: cbm.round(6, Big.roundHalfUp).toFixed(),
    kgPerCbm: weight.div(cbm).round(1, Big.roundHalfUp).toFixed(),
    containers: containers.map(({ code, volume, payload, stated: field }) => {
      const byVolume = new Big(volume).div(cbm).round(0, Big.roundDown)
      const byWeight = new Big(payload).div(weight).round(0, Big.roundDown)
      const isHeavy = byWeight.lt(byVolume)
      const said = stated[field]
      const cartons = said === undefined ? (isHeavy ? byWeight : byVolume) : new Big(said).div(carton.cartonQty).round(0, Big.roundUp)
      return {
        code,
        cartons: cartons.toNumber(),
        pieces: said ?? cartons.times(carton.cartonQty).toFixed(),
        volumePercent: cartons.times(cbm).div(volume).times(100).round(0, Big.roundHalfUp).toNumber(),
        limitedBy: isHeavy ? 'weight' : 'volume',
        isStated: said !== undefined,
      }
    }),
  }
}
