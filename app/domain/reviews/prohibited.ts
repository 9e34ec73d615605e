import { fold } from '../search/fold.ts'
import { wordsOf, type Word } from '../search/tokenise.ts'
import { prohibitedCodes, prohibitedGoods, type Prohibition } from './prohibited-goods.ts'

type Phrase = { keys: string[][] }
/** A text with the places of each of its words. */
type Text = { keys: string[][]; places: Map<string, number[]> }

const keysOf = (text: string): string[][] => wordsOf(text).map((word: Word) => word.forms.map((form) => form.join(' ')))
const cut = (phrase: string): Phrase => ({ keys: keysOf(phrase) })

function cutText(text: string): Text {
  const keys = keysOf(text)
  const places = new Map<string, number[]>()
  for (const [at, all] of keys.entries()) {
    for (const key of all) {
      const known = places.get(key)
      if (known) known.push(at)
      else places.set(key, [at])
    }
  }
  return { keys, places }
}

/** Beginnings of a phrase's words, short enough to outlast any ending: a text without them need not be cut, which takes long. */
const beginningsOf = (phrase: string): string[] => wordsOf(phrase).map(({ spelled }) => spelled.slice(0, Math.max(4, spelled.length - 3)))

const cutRules = prohibitedGoods.map(({ why, en, zh, unless = [] }) => ({
  why,
  phrases: [...en, ...zh].map((phrase) => ({ phrase, beginnings: beginningsOf(phrase), ...cut(phrase) })),
  unless: unless.map(cut),
}))

/** Where a phrase begins in a text. */
function placesOf({ keys: [first = [], ...rest] }: Phrase, text: Text): number[] {
  const begins = [...new Set(first.flatMap((key) => text.places.get(key) ?? []))]
  return begins.filter((at) => rest.every((keys, index) => text.keys[at + 1 + index]?.some((key) => keys.includes(key))))
}

/** Whether a phrase stands there other than within one that means something else. */
function isMeant(phrase: Phrase, unless: Phrase[], text: Text): boolean {
  const places = placesOf(phrase, text)
  if (places.length === 0) return false
  const harmless = unless.flatMap((other) => placesOf(other, text).map((at) => [at, at + other.keys.length] as const))
  return places.some((at) => !harmless.some(([from, to]) => from <= at && at + phrase.keys.length <= to))
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

export type Finding = { why: Prohibition; phrase: string }
/** In the texts, and by the HS code. */
export type Findings = { words: Finding[]; code: Prohibition | null }

/** What these texts name that staff look at first, each phrase once. */
export function prohibitedIn(texts: readonly string[]): Finding[] {
  const known = texts.map((text) => ({ folded: fold(text), cut: once(() => cutText(text)) }))
  const all = known.map(({ folded }) => folded).join('\n')
  return cutRules.flatMap(({ why, phrases, unless }) =>
    phrases
      .filter(({ beginnings }) => beginnings.every((word) => all.includes(word)))
      .filter((phrase) =>
        known.some(({ folded, cut }) => phrase.beginnings.every((word) => folded.includes(word)) && isMeant(phrase, unless, cut())),
      )
      .map(({ phrase }) => ({ why, phrase })),
  )
}

/** Why goods with this HS code are looked at first; null when they are not. */
export function prohibitedCode(hs6: string | null): Prohibition | null {
  return prohibitedCodes.find(([prefix]) => hs6?.startsWith(prefix))?.[1] ?? null
}
