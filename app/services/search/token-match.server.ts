import { and, arrayContains, or, sql, type AnyColumn, type SQL } from 'drizzle-orm'
import type { Word } from '#app/domain/search/tokenise.ts'

/** Beyond the last token: a word that a text does not hold. */
const nowhere = 1_000

/** What a word of a query asks of the tokens of a row: any of its forms. */
export const holdsWord = (tokens: AnyColumn, word: Word): SQL => or(...word.forms.map((form) => arrayContains(tokens, form)))!

/** Rows that hold every word, or any; how many words a row holds, and how early: the smaller, the better. */
export function tokenMatch(tokens: AnyColumn, words: Word[], holds = (word: Word) => holdsWord(tokens, word)) {
  const conditions = words.map(holds)
  const place = (word: Word) => {
    const places = word.forms.map((form) => sql`array_position(${tokens}, ${form[0]}::text)`)
    return sql`coalesce(${sql.join(places, sql`, `)}, ${nowhere}::int)`
  }
  return {
    every: and(...conditions)!,
    any: or(...conditions)!,
    held: sum(conditions.map((condition) => sql`(${condition})::int`)),
    places: sum(words.map(place)),
  }
}

const sum = (parts: SQL[]): SQL<number> => sql<number>`${sql.join(parts, sql` + `)}`
