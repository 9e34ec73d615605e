import { fold } from './fold.ts'
import type { Query } from './query.ts'
import type { Match } from './search-listings.ts'
import { tokenise, wordsOf, type Word } from './tokenise.ts'
import { forgiven, slipsBetween } from './typos.ts'

export type SearchedText = { where: Match['where']; text: string | null }

/** Why a listing was found: for each word of the query the first text that answers it, with the words as they are written there. */
export function matchesOf(query: Query, texts: readonly SearchedText[]): Match[] {
  const open = new Set(query.words)
  return texts.flatMap(({ where, text }) => {
    const found = text ? foundIn(text, [...open], query.words.at(-1)) : []
    for (const { asked } of found) for (const word of asked) open.delete(word)
    const words = [...new Set(found.map(({ written }) => written))]
    return words.length > 0 ? [{ where, words }] : []
  })
}

type Found = { written: string; asked: Word[] }

const run = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu

function foundIn(text: string, open: Word[], last: Word | undefined): Found[] {
  const pieces = text.match(run) ?? []
  return pieces.flatMap((piece, index): Found[] => {
    if (/\p{Script=Han}/u.test(piece)) return sharedRuns(piece, open)
    const asked = open.filter((word) => answers(piece, word, word === last))
    if (asked.length > 0) return [{ written: trimmed(piece), asked }]
    const next = pieces[index + 1]
    const measured =
      next !== undefined && /\d$/.test(piece) && /^\p{Script=Latin}/u.test(next) ? open.filter((word) => isWritten(piece + next, word)) : []
    return measured.length > 0 ? [{ written: `${piece} ${trimmed(next!)}`, asked: measured }] : []
  })
}

const trimmed = (piece: string) => piece.replaceAll(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}"″])[^\p{L}\p{N}"″]+$/gu, '')

/** `isLast`: the last word may still be in the typing. */
function answers(piece: string, asked: Word, isLast: boolean): boolean {
  const tokens = tokenise(piece)
  const begins = isLast && asked.spelled.length > 2
  return (
    asked.forms.some((form) => form.some((token) => tokens.includes(token))) ||
    wordsOf(piece).some((word) => isClose(asked, word) || (begins && word.spelled.startsWith(asked.spelled)))
  )
}

/** Asked for as it stands: `500` and `ml` together answer `500ml`, not `500`. */
function isWritten(piece: string, asked: Word): boolean {
  return wordsOf(piece).some((word) => word.forms[0]![0] === asked.forms[0]![0])
}

function isClose(asked: Word, word: Word): boolean {
  const slips = Math.min(forgiven(asked.spelled), forgiven(word.spelled))
  return slips > 0 && slipsBetween(asked.spelled, word.spelled, slips) <= slips
}

/** The longest stretches of ideographs that the query holds too, as the text writes them. */
function sharedRuns(piece: string, open: Word[]): Found[] {
  const signs = [...piece]
  const folded = [...fold(piece)]
  if (folded.length !== signs.length) return []
  const marked = signs.map(() => false)
  const asked = open.filter(({ spelled }) => {
    const length = [...spelled].length
    const places = folded.flatMap((_, at) => (folded.slice(at, at + length).join('') === spelled ? [at] : []))
    for (const at of places) marked.fill(true, at, at + length)
    return places.length > 0
  })
  const stretches = signs
    .map((sign, index) => (marked[index] ? sign : ' '))
    .join('')
    .split(/ +/)
    .filter(Boolean)
  return stretches.map((written) => ({ written, asked }))
}
