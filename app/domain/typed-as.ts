import { z } from 'zod'
import type { UnitCode } from './trade/unit.ts'

/** What a figure counts: a fixed unit, or the one that another field of the same form names. */
export type Counted = { unit: UnitCode } | { unitField: string } | { currencyField: string }

/**
 * What a field holds that people write in more than one way. A schema takes one spelling only; whoever knows the reader's language
 * (`i18n/typed-fields`) brings what was typed into it, before the schema looks.
 */
export type TypedAs =
  { kind: 'number'; counted?: Counted; isSigned?: true } | { kind: 'day' } | { kind: 'code' } | { kind: 'phone'; countryField: string }

export const typedAs = z.registry<TypedAs>()
