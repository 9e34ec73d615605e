import type { CategoryName } from '../listings/listing-view.ts'
import type { DescribedAttribute } from '../listings/describe-attributes.ts'
import type { MatchReason } from './match.ts'

type Plain = 'hs4' | 'text' | 'market' | 'moq' | 'language' | 'invited'

/** A reason with the names that its sentence needs, in the reader's language. */
export type ShownReason =
  | Extract<MatchReason, { kind: Plain }>
  | { kind: 'category' | 'follows'; name: CategoryName['name'] }
  | { kind: 'attribute'; attribute: DescribedAttribute }
  | { kind: 'certificate'; name: string }
