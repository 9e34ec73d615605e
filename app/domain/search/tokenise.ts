import { remembered } from '../remembered.ts'
import { fold } from './fold.ts'
import { joinMeasures } from './measures.ts'
import { stem } from './stem.ts'

/**
 * One word of a text. Each form is a way the word may stand in another text: `usb-c` as `usbc` or as `usb` and `c`.
 * What it only holds inside (the number of a measure, single ideographs) can be found by it, but is not asked for.
 */
export type Word = { spelled: string; forms: string[][]; inside: string[] }

const han = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー'
const letter = `[[\\p{L}\\p{N}]--[${han}]]`
const pieces = new RegExp(`[${han}]+|(?:(?<!\\d)\\d+/\\d+|${letter})(?:${letter}|[\\-.](?=${letter}))*`, 'gv')
const isHan = new RegExp(`^[${han}]`, 'u')

const longest = 48

function piecesOf(text: string): string[] {
  const spelled = joinMeasures(fold(text))
  const plain = spelled.includes("'s") ? spelled.replaceAll(/(?<=\p{L})'s(?!\p{L})/gu, '') : spelled
  return plain.match(pieces) ?? []
}

/** Texts of a trade are made of the same few thousand words. */
const mostWords = 10_000
const wordsOfPiece = remembered((piece): Word[] => (isHan.test(piece) ? ideographs(piece) : [letters(piece.slice(0, longest))]), mostWords)
const tokensOfPiece = remembered((piece) => wordsOfPiece(piece).flatMap((word) => [...word.forms.flat(), ...word.inside]), mostWords)

/** The one tokeniser: what the database keeps of a text, and what a query asks for, are cut by it. */
export function wordsOf(text: string): Word[] {
  return piecesOf(text).flatMap(wordsOfPiece)
}

/** Every token a text can be found by, each once. */
export function tokenise(text: string): string[] {
  return [...new Set(piecesOf(text).flatMap(tokensOfPiece))]
}

/** Overlapping pairs: no dictionary has every trade's words. */
function ideographs(run: string): Word[] {
  const signs = [...run]
  if (signs.length === 1) return [{ spelled: run, forms: [signs], inside: [] }]
  return signs.slice(1).map((sign, index) => ({
    spelled: signs[index]! + sign,
    forms: [[signs[index]! + sign]],
    inside: index === 0 ? [signs[0]!, sign] : [sign],
  }))
}

function letters(spelled: string): Word {
  const measure = /^(\d+(?:\.\d+)?(?:\/\d+)?)(\p{L}*)$/u.exec(spelled)
  if (measure) {
    const [, number = '', unit] = measure
    if (unit) return { spelled, forms: [[spelled]], inside: [number] }
    return { spelled, forms: number.includes('/') ? [[number], number.split('/')] : [[number]], inside: [] }
  }
  const dimensions = /^(\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)+)(\p{L}*)$/u.exec(spelled)
  if (dimensions) {
    const [, product = '', unit] = dimensions
    const sides = product.split('x')
    return { spelled, forms: [[product]], inside: unit ? [...sides, ...sides.map((side) => side + unit)] : sides }
  }
  const ends = spelled.split(/(?<=\d)x(?=\d)/)
  if (ends.length > 1) return { spelled, forms: [[spelled]], inside: ends }
  const parts = spelled.split(/[-./]/).map(stem)
  if (parts.length > 1) return { spelled, forms: [[parts.join('')], parts], inside: parts.flatMap(runs) }
  const [first = '', ...rest] = runs(spelled)
  if (rest.length === 0) return { spelled, forms: [[stem(spelled)]], inside: [] }
  return first.length > 1
    ? { spelled, forms: [[spelled], [first, ...rest]], inside: [] }
    : { spelled, forms: [[spelled]], inside: [first, ...rest] }
}

/** Runs of letters and of digits: `dn50` → `dn`, `50`. */
function runs(piece: string): string[] {
  return piece.match(/\d+|\p{L}+/gu) ?? []
}
