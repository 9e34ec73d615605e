import type { Request } from 'express'
import { invalid, type Refusal } from './refusal.ts'

type List<Item> = { object: 'list'; has_more: boolean; data: Item[] }

const usualLimit = 20
const maxLimit = 100

/** A page of a list that stands newest first: `after` an id is older, `before` an id is newer. */
export function pageOf<Item extends { id: string }>(items: Item[], query: Request['query']): { page: List<Item> } | { refusal: Refusal } {
  const { limit: given = String(usualLimit), after, before } = query
  const limit = Number(given)
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit)
    return { refusal: invalid(`The \`limit\` must be between 1 and ${maxLimit}.`) }
  if (after !== undefined && before !== undefined)
    return { refusal: invalid('The `after` and `before` parameters cannot be used together.') }
  const cursor = after ?? before
  const position = items.findIndex(({ id }) => id === cursor)
  if (cursor !== undefined && position < 0) return { refusal: invalid('The pagination cursor is not an id of this list.') }
  const rest = before !== undefined ? items.slice(0, position) : items.slice(position + 1)
  const data = before !== undefined ? rest.slice(-limit) : rest.slice(0, limit)
  return { page: { object: 'list', has_more: rest.length > data.length, data } }
}
