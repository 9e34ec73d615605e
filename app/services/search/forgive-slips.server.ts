import { sql } from 'drizzle-orm'
import { stem } from '#app/domain/search/stem.ts'
import type { Word } from '#app/domain/search/tokenise.ts'
import { forgiven, oneSlipAway } from '#app/domain/search/typos.ts'
import type { Reader } from '#db/client.server.ts'
import { listingTexts } from '#db/schema/listings.ts'

const mostRepairs = 5

/** Words that no text holds are also asked for in the spellings one slip away that some text does hold, the commonest few. */
export async function forgiveSlips(db: Reader, words: Word[]): Promise<Word[]> {
  const doubtful = words.filter((word) => forgiven(word.spelled) > 0)
  if (doubtful.length === 0) return words
  const unknown = await db.execute<{ token: string }>(sql`
    select token from unnest(${textArray(doubtful.map((word) => word.forms[0]![0]!))}::text[]) as asked(token)
    where not exists (select 1 from ${listingTexts} where ${listingTexts.tokens} @> array[token])`)
  const missing = new Set([...unknown].map(({ token }) => token))
  return Promise.all(
    words.map(async (word) => (missing.has(word.forms[0]![0]!) ? { ...word, forms: [...word.forms, ...(await nearby(db, word))] } : word)),
  )
}

async function nearby(db: Reader, word: Word): Promise<string[][]> {
  const spellings = [...new Set(oneSlipAway(word.spelled).map(stem))]
  if (spellings.length === 0) return []
  const known = await db.execute<{ token: string }>(sql`
    select token from ${listingTexts}, unnest(${listingTexts.tokens}) as token
    where ${listingTexts.tokens} && ${textArray(spellings)}::text[] and token = any(${textArray(spellings)}::text[])
    group by token order by count(*) desc, token limit ${mostRepairs}`)
  return [...known].map(({ token }) => [token])
}

const textArray = (values: string[]) => sql.param(values, listingTexts.tokens)
