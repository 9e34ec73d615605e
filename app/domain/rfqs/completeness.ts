import { isLongEnough } from './rfq-problems.ts'
import type { RfqInput } from './rfq-input.ts'

type Rule = { points: number; field: string; isMet: (rfq: Partial<RfqInput>) => boolean }

const has = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0
const isAnswered = ({ number, choice, text, yesNo }: NonNullable<RfqInput['demands']>[number]) =>
  number !== undefined || has(choice) || text !== undefined || yesNo !== undefined

/**
 * What makes an RFQ good to quote on, and what each is worth; all together a hundred. What everybody must say brings exactly
 * what is needed.
 */
const rules = {
  title: { points: 10, field: 'title', isMet: ({ title }) => isLongEnough(title, 10) },
  details: { points: 20, field: 'details', isMet: ({ details }) => isLongEnough(details, 80) },
  category: { points: 12, field: 'category', isMet: ({ category }) => category !== undefined },
  quantity: { points: 12, field: 'quantity', isMet: ({ quantity, unit }) => quantity !== undefined && unit !== undefined },
  country: { points: 6, field: 'country', isMet: ({ country }) => country !== undefined },
  delivery: { points: 8, field: 'destination', isMet: ({ incoterms, destination }) => has(incoterms) && destination !== undefined },
  checklist: { points: 8, field: 'demands', isMet: ({ demands }) => demands?.some(isAnswered) ?? false },
  depth: { points: 6, field: 'details', isMet: ({ details }) => isLongEnough(details, 300) },
  files: { points: 6, field: 'files', isMet: ({ files }) => has(files) },
  certificates: { points: 4, field: 'certificates', isMet: ({ certificates }) => has(certificates) },
  neededBy: { points: 4, field: 'deliveryTo', isMet: ({ deliveryTo }) => deliveryTo !== undefined },
  payment: { points: 4, field: 'paymentTerms', isMet: ({ paymentTerms }) => has(paymentTerms) },
} satisfies Record<string, Rule>

export type CompletenessRule = keyof typeof rules
export const completenessRules = Object.keys(rules) as CompletenessRule[]

export const enoughToPublish = 60

export type Completeness = { score: number; rules: { rule: CompletenessRule; points: number; isMet: boolean; field: string }[] }

/** How complete an RFQ is by the rules above, and for each the field that mends it. */
export function completenessOf(rfq: Partial<RfqInput>): Completeness {
  const looked = completenessRules.map((rule) => {
    const { points, field, isMet }: Rule = rules[rule]
    return { rule, points, field, isMet: isMet(rfq) }
  })
  return { score: looked.reduce((sum, { points, isMet }) => sum + (isMet ? points : 0), 0), rules: looked }
}
