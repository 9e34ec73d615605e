import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { ListingPackaging } from '#app/domain/listings/listing.ts'
import type { TextOrigin } from '#app/domain/listings/text-origin.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { PortChoice } from '../desk/place-field.tsx'
import type { Choice } from '../ui/field.tsx'
import type { EditedFile } from '../ui/held-picture.tsx'
import type { CategoryGroup } from './goods-section.tsx'

export type EditedListing = {
  id: string
  version: number
  status: ListingStatus
  slug: string
  packaging: ListingPackaging | null
  priceUnit: UnitCode | null
  textOrigins: TextOrigin[]
  /** Changed, and not shown before staff have looked. */
  waitingFields?: string[]
}

/** What keeps a listing from being published. */
export type ListingProblem = { field: string; isEmpty: boolean; sentence: string }

/** What the form is drawn on: lists to choose from, what the chosen category asks, the files that were uploaded. */
export type EditorGround = {
  categories: CategoryGroup[]
  ports: PortChoice[]
  certificates: Choice[]
  asked: { category: string; attributes: CategoryAttribute[] }
  files: EditedFile[]
}
