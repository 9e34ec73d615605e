import Big from 'big.js'
import type { ListingPackaging } from './listing.ts'

/** What a container takes in practice: usable volume in m³, payload in kg as roads and lines usually allow it. */
const containers = [
  { code: '20GP', volume: 28, payload: 28_000 },
  { code: '40GP', volume: 58, payload: 26_700 },
  { code: '40HQ', volume: 68, payload: 26_500 },
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
}

export type PackagingFill = { cbm: string; kgPerCbm: string; containers: ContainerFill[] }

/** How many whole cartons a container takes, by volume and by weight, whichever ends first. */
export function containerFill(
  packaging: Pick<ListingPackaging, 'cartonQty' | 'lengthCm' | 'widthCm' | 'heightCm' | 'grossKg'>,
): PackagingFill {
  const cbm = new Big(packaging.lengthCm).times(packaging.widthCm).times(packaging.heightCm).div(1_000_000)
  const weight = new Big(packaging.grossKg)
  return {
    cbm: cbm.round(6, Big.roundHalfUp).toFixed(),
    kgPerCbm: weight.div(cbm).round(1, Big.roundHalfUp).toFixed(),
    containers: containers.map(({ code, volume, payload }) => {
      const byVolume = new Big(volume).div(cbm).round(0, Big.roundDown)
      const byWeight = new Big(payload).div(weight).round(0, Big.roundDown)
      const isHeavy = byWeight.lt(byVolume)
      const cartons = isHeavy ? byWeight : byVolume
      return {
        code,
        cartons: cartons.toNumber(),
        pieces: cartons.times(packaging.cartonQty).toFixed(),
        volumePercent: cartons.times(cbm).div(volume).times(100).round(0, Big.roundHalfUp).toNumber(),
        limitedBy: isHeavy ? 'weight' : 'volume',
      }
    }),
  }
}
