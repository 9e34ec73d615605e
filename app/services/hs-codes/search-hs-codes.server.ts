import { and, asc, count, desc, eq, inArray, like, sql, type SQL } from 'drizzle-orm'
import { readQuery } from '#app/domain/search/query.ts'
import type { Word } from '#app/domain/search/tokenise.ts'
import { wordedIn } from '#app/domain/text.ts'
import { hsEdition, readHsPrefix } from '#app/domain/trade/hs-code.ts'
import { codesPerPage, type Found, type HsEntry, type HsSearch } from '#app/domain/trade/look-ups.ts'
import { hsCodes } from '#db/schema/code-lists.ts'
import type { Context } from '../context.server.ts'
import { forgiveSlips } from '../search/forgive-slips.server.ts'
import { tokenMatch } from '../search/token-match.server.ts'

type Reading = Pick<Context, 'db' | 'locale'>

const length = sql<number>`length(${hsCodes.code})`
export const ofEdition = eq(hsCodes.edition, hsEdition)

/** `nearest`: no code begins with the digits asked for; what lies above them. */
export type HsResults = Found<HsEntry> & { nearest: boolean }

const none: HsResults = { rows: [], total: 0, pages: 0, nearest: false }

/** Codes by how they begin, or by their words; without either the chapters. */
export async function searchHsCodes(ctx: Reading, { q, page }: HsSearch): Promise<HsResults> {
  if (q === '') return read(ctx, page, eq(length, 2), [])
  const digits = readHsPrefix(q)
  return digits ? byDigits(ctx, digits, page) : byWords(ctx, q, page)
}

async function byDigits(ctx: Reading, digits: string, page: number): Promise<HsResults> {
  const found = await read(ctx, page, like(hsCodes.code, `${digits}%`), [])
  if (found.total > 0) return found
  const above = await read(ctx, 1, inArray(hsCodes.code, [digits.slice(0, 4), digits.slice(0, 2)]), [desc(length)])
  return above.total === 0 ? none : { rows: above.rows.slice(0, 1), total: 1, pages: 1, nearest: true }
}

/** Rows with every word, a slip forgiven; where there is none, those with most of them. */
async function byWords(ctx: Reading, q: string, page: number): Promise<HsResults> {
  const { words } = readQuery(q)
  if (words.length === 0) return none
  const forgiving = await forgiveSlips(ctx.db, words, hsCodes)
  const found = await matching(ctx, page, forgiving, 'every')
  return found.total > 0 || words.length === 1 ? found : matching(ctx, page, forgiving, 'any')
}

function matching(ctx: Reading, page: number, words: Word[], which: 'every' | 'any'): Promise<HsResults> {
  const match = tokenMatch(hsCodes.tokens, words)
  return read(ctx, page, match[which], [desc(match.held), asc(length), asc(match.places)])
}

async function read({ db, locale }: Reading, page: number, which: SQL, order: SQL[]): Promise<HsResults> {
  const where = and(ofEdition, which)
  const [[counted], rows] = await Promise.all([
    db.select({ n: count() }).from(hsCodes).where(where),
    db
      .select({ code: hsCodes.code, names: hsCodes.names })
      .from(hsCodes)
      .where(where)
      .orderBy(...order, asc(hsCodes.code))
      .limit(codesPerPage)
      .offset((page - 1) * codesPerPage),
  ])
  const entries = rows.map(({ code, names }) => ({ code, name: wordedIn(names, locale) }))
  return { rows: entries, total: counted!.n, pages: Math.ceil(counted!.n / codesPerPage), nearest: false }
}
