import { isCurrency } from '#app/domain/trade/currency.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '../languages.ts'
import { plain } from './mail-number.ts'
import { isMoney } from './money-words.ts'
import { smallWord, type SmallWord } from './small-words.ts'
import { unitNamed } from './unit-words.ts'

/** What an answer with a figure is made of. `word`: anything else. */
export type Token =
  | { is: 'figure'; text: string; times: number }
  | { is: 'money'; text: string }
  | { is: 'unit'; unit: UnitCode; text: string }
  | { is: SmallWord | 'word'; text: string }

const longest = 200

const space = /\s+/y
const figure = /\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?!\d)|(?:\.|(?<!\p{L}),)?\d+(?:[.,'’]\d+)*/uy
/** `12,-`, `12.--` and `12/-` have no more cents. */
const noCents = /[.,/][-–—]{1,2}(?!\d)/y
const thousands = / ?(?:([千])|([万萬])|k(?![\p{L}\d])|thousand(?!\p{L})|тыс(?!\p{L})\.?|mil(?!\p{L}))(?!克)/iuy
const apiece = /(?:c\/u|p\/u|c\.u\.|cad\.|ud\.?\/)(?![\p{L}\d])/uy
const measure = /(?:m|ft|м|م)[23²³](?!\d)/iuy
const unparted = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`
const word = new RegExp(
  String.raw`(?:(?![${unparted}])[\p{L}\p{M}\p{Sc}])+(?:['’.-](?:(?![${unparted}])[\p{L}\p{M}\p{Sc}])+)*(?:\([a-z]\))?`,
  'uy',
)
const letters = new RegExp(`[${unparted}]+`, 'uy')
const strokes = /->|=>|→|[/@:=()[\],;|、+~≈≥>*×%。.-]|[–—−]/uy

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** The parts of an answer in their order; null where it is longer than any. */
export function tokensOf(said: string, lang: Language): Token[] | null {
  if (said.length > longest) return null
  const text = plain(said)
  const tokens: Token[] = []
  let from = 0
  while (from < text.length) {
    const gap = at(space, text, from)
    if (gap) {
      from += gap[0].length
      continue
    }
    const [token, length] =
      figureAt(text, from) ?? wordsAt(text, from, lang, tokens.at(-1)) ?? lettersAt(text, from, lang) ?? strokeAt(text, from)
    tokens.push(token)
    from += length
  }
  return tokens
}

function figureAt(text: string, from: number): [Token, number] | null {
  const found = at(figure, text, from)?.[0]
  if (!found) return null
  const end = from + found.length
  const cents = at(noCents, text, end)?.[0].length ?? 0
  const [factor = '', thousand, myriad] = at(thousands, text, end) ?? []
  const times = factor === '' ? 1 : myriad ? 10_000 : thousand || factor ? 1000 : 1
  return [{ is: 'figure', text: found, times }, found.length + cents + (cents > 0 ? 0 : factor.length)]
}

/** Up to three words that mean one thing: `US dollars`, `metric ton`, `unit price`. Behind a figure `KGS` is no money of Bishkek. */
function wordsAt(text: string, from: number, lang: Language, before: Token | undefined): [Token, number] | null {
  const one = at(apiece, text, from)?.[0]
  if (one) return [{ is: 'each', text: one }, one.length]
  const known = at(measure, text, from)?.[0]
  if (known) return [tokenOf(known, lang), known.length]
  const ends: number[] = []
  for (let next = from; ends.length < 3;) {
    const found = at(word, text, next)?.[0]
    if (!found) break
    ends.push(next + found.length)
    const end = next + found.length + dotAt(text, next + found.length)
    if (text[end] !== ' ') break
    next = end + 1
  }
  for (const end of [...ends].reverse()) {
    const said = text.slice(from, end)
    const isCounted = before?.is === 'per' || (before?.is === 'figure' && /^kgs$/i.test(said))
    const unit = isCounted && smallWord(said) !== 'each' ? unitNamed(said, lang) : null
    const token: Token = unit ? { is: 'unit', unit, text: said } : tokenOf(said, lang)
    if (token.is !== 'word') return [token, said.length + dotAt(text, end)]
  }
  const first = ends[0]
  return first === undefined ? null : [{ is: 'word', text: text.slice(from, first) }, first - from + dotAt(text, first)]
}

/** The point of an abbreviation; before a digit it is one only behind letters. */
const dotAt = (text: string, end: number): number => (text[end] === '.' && /\p{L}/u.test(text[end - 1] ?? '') ? 1 : 0)

/** Chinese has no spaces: the longest that is known counts, and what is not is one letter. */
function lettersAt(text: string, from: number, lang: Language): [Token, number] | null {
  const run = at(letters, text, from)?.[0]
  if (!run) return null
  const all = [...run].slice(0, 6)
  for (let length = all.length; length > 0; length -= 1) {
    const said = all.slice(0, length).join('')
    const token = tokenOf(said, lang)
    if (token.is !== 'word') return [token, said.length]
  }
  return [{ is: 'word', text: all[0]! }, all[0]!.length]
}

function strokeAt(text: string, from: number): [Token, number] {
  const found = at(strokes, text, from)?.[0] ?? String.fromCodePoint(text.codePointAt(from)!)
  return [{ is: smallWord(found) ?? 'word', text: found }, found.length]
}

function tokenOf(said: string, lang: Language): Token {
  if (/^[A-Z]{3}$/.test(said) && isCurrency(said)) return { is: 'money', text: said }
  const small = smallWord(said)
  if (small) return { is: small, text: said }
  if (isMoney(said, lang)) return { is: 'money', text: said }
  const unit = unitNamed(said, lang)
  return unit ? { is: 'unit', unit, text: said } : { is: 'word', text: said }
}
