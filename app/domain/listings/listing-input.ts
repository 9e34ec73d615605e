import { z } from 'zod'
import type { FieldProblem } from '../errors.ts'
import { optional } from '../optional.ts'
import { Version } from '../whole-number.ts'
import { attributeFields } from './attributes.ts'
import { deliveryFields } from './form/delivery.ts'
import { goodsFields } from './form/goods.ts'
import { handlingFields } from './form/handling.ts'
import { mediaFields } from './form/media.ts'
import { packagingFields } from './form/packaging.ts'
import { doubledTiers, priceFields } from './form/prices.ts'
import { sampleFields } from './form/sample.ts'
import { textFields, untitledProblems } from './form/texts.ts'

/** Every field of a listing, under the name that forms and tables of values give it. */
export const listingFields = {
  ...textFields,
  ...goodsFields,
  ...attributeFields,
  ...priceFields,
  ...deliveryFields,
  ...sampleFields,
  ...packagingFields,
  ...handlingFields,
  ...mediaFields,
  version: optional(Version),
}

const Fields = z.object(listingFields)
export type ListingDraftInput = z.infer<typeof Fields>

/** What no row could hold, even of a draft. */
export const draftProblems = (listing: Partial<ListingDraftInput>): FieldProblem[] => [
  ...untitledProblems(listing),
  ...doubledTiers(listing),
]

/** Checks the form of what was typed and nothing else: a draft may miss anything. Parsing what was parsed gives the same. */
export const ListingDraftInput = Fields.superRefine((listing, ctx) => {
  for (const { field, code } of draftProblems(listing)) ctx.addIssue({ code: 'custom', path: pathOf(field), message: code })
})

/** `tiers[1].minQty` as zod and forms name it. */
const pathOf = (field: string) => field.split(/[[\].]+/).map((part) => (/^\d+$/.test(part) ? Number(part) : part))

/** The listing form: a draft that at least has its title in the language it is written in. */
export const ListingInput = ListingDraftInput.superRefine((listing, ctx) => {
  const field = `title_${listing.sourceLang}` as const
  if (listing[field] === undefined) ctx.addIssue({ code: 'custom', path: [field], message: 'required' })
})
export type ListingInput = z.infer<typeof ListingInput>
