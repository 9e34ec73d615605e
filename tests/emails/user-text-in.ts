import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'

/** The same facts with `change` applied to every text that a person typed, and to nothing else. */
export function withUserText(facts: LetterFacts, change: (text: string, key: string) => string): LetterFacts {
  const typed = new Set([
    'personName',
    'company',
    'supplier',
    'listingTitle',
    'message',
    'body',
    'subject',
    'sender',
    'destination',
    'description',
    'namedPlace',
    'placeName',
    'supplierRef',
    'remarks',
    'note',
  ])
  const walk = (value: unknown, key: string, parent: string): unknown => {
    if (typeof value === 'string') return typed.has(key) || (key === 'name' && parent !== '') ? change(value, key) : value
    if (Array.isArray(value)) return value.map((one) => walk(one, key, parent))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, key)]))
  }
  return Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, walk(one, name, '')])) as LetterFacts
}
