import type { Names } from '../text.ts'
import type { MeasureCode } from '../trade/measure.ts'

export type AttributeChoice = { code: string; names: Names }

type Named = { id: string; names: Names; isRequired?: true }

/** What a category asks about its goods. `unit`: what a number is usually given in; others of its kind are taken, too. */
export type CategoryAttribute = Named &
  (
    | { type: 'number' | 'range'; unit?: MeasureCode }
    | { type: 'choice'; choices: AttributeChoice[]; takesSeveral?: true }
    | { type: 'text' }
    | { type: 'yes_no' }
  )

/** All that a category asks, as of an edition. */
export type CategorySchema = { edition: number; attributes: CategoryAttribute[] }

/** Under this name stands what is asked of goods whose top category asks nothing of its own. */
export const anyCategory = ''

/** Nothing under this top category is packed or shipped. */
export const serviceCategory = 'services'

/**
 * From the root of the tree down: what a lower category says of an attribute stands in the place of what a higher one says, and new
 * ones come first.
 */
export function schemaOf(trail: readonly string[], ownOf: (category: string) => CategoryAttribute[] | undefined): CategoryAttribute[] {
  const [top, ...below] = trail
  const levels = [top === undefined ? undefined : (ownOf(top) ?? ownOf(anyCategory)), ...below.map(ownOf)]
  return levels.reduce<CategoryAttribute[]>((inherited, own = []) => {
    const ownIds = new Set(own.map(({ id }) => id))
    return [...own, ...inherited.filter(({ id }) => !ownIds.has(id))]
  }, [])
}
