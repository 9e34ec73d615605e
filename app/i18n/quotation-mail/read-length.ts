import { follows, inStock, lengthFiller, lengthUnits, numberWords, otherLength, upTo, working } from './length-words.ts'
import { foldWords } from './words.ts'

/** `rest`: what stands beside the length; `months`: where it is named in months, how many. */
export type ReadLength = { is: 'days'; days: number; months: number | null; rest: string } | { is: 'working' } | { is: 'none' }

const none: ReadLength = { is: 'none' }
const longest = 200
const number = /(?<!\d)\d+(?:[.,]\d)?(?!\d)/u
const range = new RegExp(String.raw`(\d+(?:[.,]\d)?) ?(\p{L}{0,8}) ?${upTo} ?(\d+(?:[.,]\d)?)(?!\d)`, 'u')
/** `30 (thirty) days`: the number once more. */
const inWords = /\(\p{L}[\p{L} -]{2,24}\)(?= ?\p{L})/u

/** A length of time as people write it; of a range the longer, which holds in any case. */
export function readLength(said: string): ReadLength {
  if (said.length > longest) return none
  const text = inDigits(withHalves(foldWords(said).replace(/[.。;]$/, '')))
  if (working.test(text)) return { is: 'working' }
  if (inStock.test(text)) return { is: 'days', days: 0, months: null, rest: '' }
  if (otherLength.test(text)) return none
  const found = rangeIn(text) ?? oneIn(text)
  if (!found || /\d/.test(found.before + found.after)) return none
  const after = found.after.replace(inWords, '').trimStart()
  const [factor, unit] = unitAt(after) ?? [1, '']
  if (unit === '' && /^\p{L}/u.test(after) && after.search(follows) !== 0) return none
  const days = Math.ceil(found.amount * factor)
  const rest = `${found.before} | ${after.slice(unit.length)}`
  return days > 9999 ? none : { is: 'days', days, months: factor === 30 ? found.amount : null, rest }
}

type Found = { amount: number; before: string; after: string }

const amountOf = (figure: string): number => Number(figure.replace(',', '.'))

function rangeIn(text: string): Found | null {
  const [whole, first, unit = '', last] = range.exec(text) ?? []
  if (!whole || !first || !last) return null
  if (unit !== '' && !unitAt(unit)) return null
  const at = text.indexOf(whole)
  const before = text.slice(0, at).replace(/(?:de|from|entre|between|tussen|от|da|dal|von|zwischen|tu|dari|antara|من)\s*$/u, '')
  return { amount: Math.max(amountOf(first), amountOf(last)), before, after: text.slice(at + whole.length) }
}

function oneIn(text: string): Found | null {
  const found = number.exec(text)
  return found && { amount: amountOf(found[0]), before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) }
}

function unitAt(text: string): [days: number, word: string] | null {
  const words = lengthUnits.flatMap(([days, unit]): [number, string][] => {
    const word = unit.exec(text)?.[0]
    return word ? [[days, word]] : []
  })
  return words.sort(([, one], [, other]) => other.length - one.length)[0] ?? null
}

const halves: readonly (readonly [RegExp, string])[] = [
  [
    /(?:(?<!\d)1|一|(?<!\p{L})(?:a|one)) ?个半月|(?<!\p{L})(?:(?:a|one) month and a half|one and a half months?|(?:un )?mes y medio|(?:um )?mes e meio|(?:un )?mois et demi|(?:un )?mese e mezzo|anderthalb monate?|eineinhalb monate?|полтора месяца|bir bucuk ay|satu setengah bulan)/u,
    '45 days',
  ],
  [/(?<!\d)2个半月|[二两]个半月/u, '75 days'],
  [
    /半个?月|(?<!\p{L})(?:half (?:a )?month|medio mes|meio mes|demi mois|halber monat|halben monat|mezzo mese|yarim ay|nua thang|setengah bulan|полмесяца)/u,
    '15 days',
  ],
]

/** `一个半月`: half a month is fifteen days. */
const withHalves = (text: string): string => halves.reduce((all, [said, meant]) => all.replace(said, meant), text)

/** `two weeks`, `两周`, `a month`: a number in words, right before what it counts. */
function inDigits(text: string): string {
  if (/\d/.test(text)) return text
  const starts = [...text.matchAll(/(?<!\p{L}|-)\p{L}|\p{Script=Han}/gu)].map(({ index }) => index).slice(0, 40)
  for (const at of starts)
    for (const [value, word] of numberWords) {
      const said = word.exec(text.slice(at))?.[0]
      if (said && unitAt(text.slice(at + said.length))) return `${text.slice(0, at)}${value} ${text.slice(at + said.length)}`
    }
  return text
}

/** Words that a field of days cannot keep. */
export const moreOf = (rest: string): string => rest.replaceAll(lengthFiller, '').replaceAll(/[\s.,;:|()"'*]/g, '')
