import type { ReadyListing } from '#app/domain/imports/ready-listing.ts'
import { textsOf } from '#app/domain/listings/form/texts.ts'
import type { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { columnsOf } from '#app/domain/listings/stored-listing.ts'
import { textTokens } from '#app/domain/search/listing-document.ts'
import { trailIn } from '../categories/list-categories.server.ts'
import { findingsIn } from '../reviews/read-findings.server.ts'
import type { Ground } from './ground.server.ts'

export async function readyListing(form: ListingDraftInput, { categoryOf, tree }: Ground): Promise<ReadyListing> {
  const { schema } = await categoryOf(form.category)
  const shared = { trail: trailIn(tree, form.category ?? null), modelNumber: form.modelNumber ?? null, hs6: form.hs6 ?? null }
  const texts = textsOf(form).map((text) => ({ ...text, tokens: textTokens(text, shared) }))
  const tiers = form.priceMode === 'tiers' ? form.tiers : []
  const columns = columnsOf(form, schema)
  const { modelNumber, priceMode, priceValidUntil } = columns
  const findings = findingsIn(texts, columns.hs6)
  return { columns, texts, tiers, told: { modelNumber, priceMode, priceValidUntil, findings } }
}
