import type { z } from 'zod'
import type { FieldProblem } from './errors.ts'

type Issue = z.core.$ZodIssue

/** What an issue of a schema says of its field, by the names that our texts have for it. Our schemas name their own rules (`address`, `number`) as messages. */
export function problemOf(issue: Issue): FieldProblem {
  return { field: fieldOf(issue.path), code: codeOf(issue), values: valuesOf(issue) }
}

/** `tiers[0].minQty`, as forms write it. */
function fieldOf(path: PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`),
    '',
  )
}

export function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      // What was given is not kept in an issue; its message tells whether anything was.
      if (issue.message.endsWith('received undefined')) return 'required'
      return issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'wrong'
    case 'too_small':
      if (issue.origin === 'string') return Number(issue.minimum) <= 1 ? 'required' : 'too_short'
      return issue.origin === 'array' ? 'choose_one' : 'at_least'
    case 'too_big':
      return issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : 'at_most'
    case 'invalid_value':
      return 'choose'
    case 'invalid_format':
      if (issue.message === 'number') return 'number'
      return issue.format === 'date' ? 'date' : issue.format === 'url' ? 'url' : 'choose'
    case 'custom':
      return /^[a-z0-9_]+$/.test(issue.message) ? issue.message : 'wrong'
    default:
      return 'wrong'
  }
}

export function valuesOf(issue: Issue): Record<string, string | number> {
  if (issue.code === 'too_small') return { min: Number(issue.minimum), count: Number(issue.minimum) }
  if (issue.code === 'too_big') return { max: Number(issue.maximum), count: Number(issue.maximum) }
  return issue.code === 'custom' ? (issue.params ?? {}) : {}
}
