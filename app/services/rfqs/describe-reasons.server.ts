import { describeAttributes } from '#app/domain/listings/describe-attributes.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import type { MatchReason } from '#app/domain/rfqs/match.ts'
import type { ShownReason } from '#app/domain/rfqs/shown-reason.ts'
import { certificateName } from '#app/domain/trade/certificate.ts'
import type { Language } from '#app/i18n/languages.ts'
import { categoryName, type CategoryTree } from '../categories/list-categories.server.ts'

/** `schema`: what the RFQ's category asks of its goods. */
export type Naming = { tree: CategoryTree; schema: readonly CategoryAttribute[]; lang: Language }

/** Reasons with the names that their sentences need; one whose category or attribute is no longer there is left out. */
export const describeReasons = (reasons: readonly MatchReason[], naming: Naming): ShownReason[] =>
  reasons.flatMap((reason) => describe(reason, naming))

function describe(reason: MatchReason, { tree, schema, lang }: Naming): ShownReason[] {
  switch (reason.kind) {
    case 'category':
    case 'follows': {
      const row = tree.find(({ slug }) => slug === reason.slug)
      return row ? [{ kind: reason.kind, name: categoryName(row, lang).name }] : []
    }
    case 'attribute':
      return describeAttributes([reason.stated], schema, lang).map((attribute) => ({ kind: 'attribute', attribute }))
    case 'certificate':
      return [{ kind: 'certificate', name: certificateName(reason.scheme) }]
    default:
      return [reason]
  }
}
