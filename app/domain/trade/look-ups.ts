import { z } from 'zod'
import type { Worded } from '../text.ts'
import { isCountry } from './country.ts'
import type { PlaceFunction } from './port.ts'

/** All chapters fit on one page. */
export const codesPerPage = 100
export const placesPerPage = 50

const q = z.string().trim().max(200).catch('').default('')
const page = z.coerce.number().int().min(1).max(500).catch(1).default(1)

/** Look-ups as their addresses say them; what cannot be read is left out, never refused. */
export const HsSearch = z.object({ q, page })
export type HsSearch = z.infer<typeof HsSearch>

export const PortSearch = z.object({ q, country: z.string().refine(isCountry).optional().catch(undefined), page })
export type PortSearch = z.infer<typeof PortSearch>

export type Found<Row> = { rows: Row[]; total: number; pages: number }

export type HsEntry = { code: string; name: Worded }

export type Place = {
  locode: string
  name: Worded
  country: string
  functions: PlaceFunction[]
  latitude: number | null
  longitude: number | null
}
