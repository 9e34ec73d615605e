import { sql, type AnyColumn, type Table } from 'drizzle-orm'
import { stem } from '#app/domain/search/stem.ts'
import type { Word } from '#app/domain/search/tokenise.ts'
import { forgiven, oneSlipAway } from '#app/domain/search/typos.ts'
import type { Reader } from '#db/client.server.ts'

const mostRepairs = 5

/** A table whose rows are found by the tokens in this column of theirs. */
export type Tokenised = Table & { tokens: AnyColumn }

/** Words that no row holds are also asked for in the spellings one slip away that some row does hold, the commonest few. */
export async function forgiveSlips(db: Reader, words: Word[], table: Tokenised): Promise<Word[]> {
  const doubtful = words.filter((word) => forgiven(word.spelled) > 0)
  if (doubtful.length === 0) return words
  const unknown = await db.execute<{ token: string }>(sql`
    select token from unnest(${textArray(
      table,
      doubtful.map((word) => word.forms[0]![0]!),
    )}::text[]) as asked(token)
    where not exists (select 1 from ${table} where ${table.tokens} @> array[token])`)
  const missing = new Set([...unknown].map(({ token }) => token))
  return Promise.all(
    words.map(async (word) =>
      missing.has(word.forms[0]![0]!) ? { ...word, forms: [...word.forms, ...(await nearby(db, word, table))] } : word,
    ),
  )
}

async function nearby(db: Reader, word: Word, table: Tokenised): Promise<string[][]> {
  const spellings = [...new Set(oneSlipAway(word.spelled).map(stem))]
  if (spellings.length === 0) return []
  // One look into the index for each: PostgreSQL takes the overlap of so many for half the table and reads all of it.
  const known = await db.execute<{ token: string }>(sql`
    select token from unnest(${textArray(table, spellings)}::text[]) as asked(token),
      lateral (select count(*) as rows from ${table} where ${table.tokens} @> array[token]) as held
    where held.rows > 0 order by held.rows desc, token limit ${mostRepairs}`)
  return [...known].map(({ token }) => [token])
}

const textArray = (table: Tokenised, values: string[]) => sql.param(values, table.tokens)
