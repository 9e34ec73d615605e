import { isPort, type Location } from './port.ts'

/** Incoterms 2020 (ICC): code, which transport it is for, and which end of the journey its named place lies at. Codes are facts; explanations are ours. */
export const incoterms = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const
export type Incoterm = (typeof incoterms)[number]

export type IncotermRule = {
  /** `sea`: sea and inland waterway only; its place is a port. */
  mode: 'any' | 'sea'
  placeEnd: 'export' | 'destination'
  /** What usually fits when the goods travel in a container, because they change hands at a terminal, not over the ship's rail. */
  inContainer?: Incoterm
}

export const incotermRules: Record<Incoterm, IncotermRule> = {
  EXW: { mode: 'any', placeEnd: 'export' },
  FCA: { mode: 'any', placeEnd: 'export' },
  FAS: { mode: 'sea', placeEnd: 'export' },
  FOB: { mode: 'sea', placeEnd: 'export', inContainer: 'FCA' },
  CFR: { mode: 'sea', placeEnd: 'destination', inContainer: 'CPT' },
  CIF: { mode: 'sea', placeEnd: 'destination', inContainer: 'CIP' },
  CPT: { mode: 'any', placeEnd: 'destination' },
  CIP: { mode: 'any', placeEnd: 'destination' },
  DAP: { mode: 'any', placeEnd: 'destination' },
  DPU: { mode: 'any', placeEnd: 'destination' },
  DDP: { mode: 'any', placeEnd: 'destination' },
}

export type PlaceProblem =
  'incoterm.place_required' | 'incoterm.port_required' | 'incoterm.place_outside_export_country' | 'incoterm.place_outside_destination'

export type Delivery = {
  incoterm: Incoterm
  /** A UN/LOCODE or the place in words. */
  namedPlace: string | null | undefined
  /** What the location list knows of the place; null when it is in words or not in the list. */
  location: Location | null
  /** Where the goods may leave from: the maker's and the seller's country. Empty when not known. */
  exportCountries: readonly string[]
  destinationCountry?: string | null
}

/** Why a term cannot stand with this place; null when it can. A place in words is taken where the term asks for no port. */
export function placeProblem({ incoterm, namedPlace, location, exportCountries, destinationCountry }: Delivery): PlaceProblem | null {
  const { mode, placeEnd } = incotermRules[incoterm]
  if (!namedPlace?.trim()) return 'incoterm.place_required'
  if (mode === 'sea' && !(location && isPort(location))) return 'incoterm.port_required'
  if (!location) return null
  if (placeEnd === 'export') {
    const known = exportCountries.length > 0
    return known && !exportCountries.includes(location.country) ? 'incoterm.place_outside_export_country' : null
  }
  return destinationCountry && location.country !== destinationCountry ? 'incoterm.place_outside_destination' : null
}

/** A term that usually fits goods in a container better than the one chosen: a warning, never a refusal. */
export function containerAlternative(incoterm: Incoterm): Incoterm | null {
  return incotermRules[incoterm].inContainer ?? null
}
