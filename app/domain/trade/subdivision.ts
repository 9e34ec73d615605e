import { readAs } from '../read-as.ts'

const readSubdivision = (typed: string): string | null => {
  const code = typed.trim().toUpperCase()
  return /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) ? code : null
}

/** ISO 3166-2, in any case: a province or state by its code. Which codes a country has is not known here, only whose they are. */
export const Subdivision = readAs(readSubdivision, 'subdivision')

export const isOfCountry = (subdivision: string, country: string): boolean => subdivision.startsWith(`${country}-`)
