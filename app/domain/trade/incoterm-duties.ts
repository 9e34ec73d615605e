import { z } from 'zod'
import { incotermRules, incoterms, type Incoterm } from './incoterm.ts'

/** The way of the goods, in its order. */
export const tradeSteps = [
  'packing',
  'loading',
  'carriageOut',
  'exportClearance',
  'onBoard',
  'mainCarriage',
  'insurance',
  'unloading',
  'importClearance',
] as const
export type TradeStep = (typeof tradeSteps)[number]

/** Who does it and pays. `toPlace`: the seller, as far as the named place lies from the works; `nobody`: neither is bound to. */
export type Bearer = 'seller' | 'buyer' | 'toPlace' | 'nobody'

/** S seller, B buyer, P seller to the named place, – nobody; one letter a step. */
const bearers: Record<Incoterm, string> = {
  EXW: 'SBBBBB–BB',
  FCA: 'SSPSBB–BB',
  FAS: 'SSSSBB–BB',
  FOB: 'SSSSSB–BB',
  CFR: 'SSSSSS–BB',
  CIF: 'SSSSSSSBB',
  CPT: 'SSSSSS–BB',
  CIP: 'SSSSSSSBB',
  DAP: 'SSSSSS–BB',
  DPU: 'SSSSSS–SB',
  DDP: 'SSSSSS–BS',
}
const meaning: Record<string, Bearer> = { S: 'seller', B: 'buyer', P: 'toPlace', '–': 'nobody' }

export function bearerOf(incoterm: Incoterm, step: TradeStep): Bearer {
  return meaning[bearers[incoterm][tradeSteps.indexOf(step)]!]!
}

/** Where loss or damage becomes the buyer's: it need not be where the seller stops paying. */
export const riskPoints = {
  EXW: 'works',
  FCA: 'carrier',
  FAS: 'alongside',
  FOB: 'onBoard',
  CFR: 'onBoard',
  CIF: 'onBoard',
  CPT: 'carrier',
  CIP: 'carrier',
  DAP: 'arrival',
  DPU: 'unloaded',
  DDP: 'arrival',
} as const satisfies Record<Incoterm, string>
export type RiskPoint = (typeof riskPoints)[Incoterm]

/** What kind of place stands behind the code. */
export type PlaceKind = 'delivery' | 'shipmentPort' | 'destinationPort' | 'destination'

export function placeKind(incoterm: Incoterm): PlaceKind {
  const { mode, placeEnd } = incotermRules[incoterm]
  if (placeEnd === 'export') return mode === 'sea' ? 'shipmentPort' : 'delivery'
  return mode === 'sea' ? 'destinationPort' : 'destination'
}

const wish = <T extends string>(...words: [T, ...T[]]) => z.enum(words).optional().catch(undefined)

export const cargoes = ['container', 'bulk', 'other'] as const
export const sides = ['seller', 'buyer'] as const
export const riskWishes = ['before', 'after'] as const

/** What somebody wants of a term; what cannot be read is no wish. */
export const IncotermWish = z.object({ cargo: wish(...cargoes), carriage: wish(...sides), risk: wish(...riskWishes), duty: wish(...sides) })
export type IncotermWish = z.infer<typeof IncotermWish>

/** Every term that does what is wished. `risk`: it passes before the main carriage, or after it. */
export function fittingTerms({ cargo, carriage, risk, duty }: IncotermWish): Incoterm[] {
  return incoterms.filter((term) => {
    const isBySea = incotermRules[term].mode === 'sea'
    if (isBySea && (cargo === 'container' || cargo === 'other')) return false
    if (carriage && bearerOf(term, 'mainCarriage') !== carriage) return false
    if (duty && bearerOf(term, 'importClearance') !== duty) return false
    const passesAfter = riskPoints[term] === 'arrival' || riskPoints[term] === 'unloaded'
    return !risk || (risk === 'after') === passesAfter
  })
}
