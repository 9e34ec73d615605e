import { isLuhn, isMod11And10, isMod97, leaves, luhnSum } from './check-digits.ts'

/** `check`: null where this kind of number has no check digit that is public. */
type VatRule = { like: RegExp; check: (number: string) => boolean | null }

const down = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, at) => from - at)
const zeroFor10 = (value: number): number => (value === 10 ? 0 : value)
const lastOf = (text: string): number => Number(text.at(-1))

/** Numbers of the member states and of Northern Ireland, without the two letters before them. Rules as the states publish them for VIES. */
const rules: Record<string, VatRule> = {
  AT: { like: /^U\d{8}$/, check: (n) => (10 - ((luhnSum(n.slice(1, 8)) + 4) % 10)) % 10 === lastOf(n) },
  BE: { like: /^[01]\d{9}$/, check: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)) },
  BG: { like: /^\d{9,10}$/, check: (n) => (n.length === 10 ? null : isBulgarian(n)) },
  CY: { like: /^\d{8}[A-Z]$/, check: isCypriot },
  CZ: { like: /^\d{8,10}$/, check: (n) => (n.length > 8 ? null : ((11 - leaves(n, down(8, 2), 11)) % 11 || 1) % 10 === lastOf(n)) },
  DE: { like: /^[1-9]\d{8}$/, check: isMod11And10 },
  DK: { like: /^[1-9]\d{7}$/, check: (n) => leaves(n, [2, 7, 6, 5, 4, 3, 2, 1], 11) === 0 },
  EE: { like: /^\d{9}$/, check: (n) => leaves(n, [3, 7, 1, 3, 7, 1, 3, 7, 1], 10) === 0 },
  EL: { like: /^\d{9}$/, check: (n) => leaves(n, [256, 128, 64, 32, 16, 8, 4, 2], 11) % 10 === lastOf(n) },
  ES: { like: /^([A-HJ-NP-SUVW]\d{7}[\dA-J]|[KLMXYZ]?\d{7,8}[A-Z])$/, check: isSpanish },
  FI: { like: /^\d{8}$/, check: (n) => leaves(n, [7, 9, 10, 5, 8, 4, 2, 1], 11) === 0 },
  FR: { like: /^[\dA-HJ-NP-Z]{2}\d{9}$/, check: isFrench },
  HR: { like: /^\d{11}$/, check: isMod11And10 },
  HU: { like: /^\d{8}$/, check: (n) => leaves(n, [9, 7, 3, 1, 9, 7, 3, 1], 10) === 0 },
  IE: { like: /^(\d{7}[A-W][A-IW]?|\d[A-Z+*]\d{5}[A-W])$/, check: isIrish },
  IT: { like: /^\d{11}$/, check: isLuhn },
  LT: { like: /^(\d{9}|\d{12})$/, check: isLithuanian },
  LU: { like: /^\d{8}$/, check: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)) },
  LV: { like: /^\d{11}$/, check: (n) => (n[0]! <= '3' ? null : leaves(n, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 11) === 3) },
  MT: { like: /^\d{8}$/, check: (n) => leaves(n, [3, 4, 6, 7, 8, 9, 10, 1], 37) === 0 },
  NL: { like: /^\d{9}B\d{2}$/, check: (n) => leaves(n.slice(0, 9), down(9, 2), 11) === Number(n[8]) || isMod97(`NL${n}`) },
  PL: { like: /^\d{10}$/, check: (n) => leaves(n, [6, 5, 7, 2, 3, 4, 5, 6, 7], 11) === lastOf(n) },
  PT: { like: /^[1-9]\d{8}$/, check: (n) => ((11 - leaves(n, down(9, 2), 11)) % 11) % 10 === lastOf(n) },
  RO: {
    like: /^[1-9]\d{1,9}$/,
    check: (n) => zeroFor10((10 * leaves(n.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2], 11)) % 11) === lastOf(n),
  },
  SE: { like: /^\d{10}(0[1-9]|[1-8]\d|9[0-4])$/, check: (n) => isLuhn(n.slice(0, 10)) },
  SI: { like: /^[1-9]\d{7}$/, check: (n) => zeroFor10(11 - leaves(n, down(8, 2), 11)) === lastOf(n) },
  SK: { like: /^[1-9]\d[2-47-9]\d{7}$/, check: (n) => Number(n) % 11 === 0 },
  XI: { like: /^(\d{9}|\d{12})$/, check: (n) => [0, 42].includes(leaves(n, [8, 7, 6, 5, 4, 3, 2, 10, 1], 97)) },
}

export const vatCountries = Object.keys(rules)

/** Whether it has the form of one of these states' numbers, its two letters before it. */
export const isVatForm = (text: string): boolean => rules[text.slice(0, 2)]?.like.test(text.slice(2)) ?? false

/** What the check digit says of a number that has the form; null where there is none to ask. */
export const checkVatNumber = (text: string): boolean | null => rules[text.slice(0, 2)]?.check(text.slice(2)) ?? null

function isBulgarian(n: string): boolean {
  const first = leaves(n, [1, 2, 3, 4, 5, 6, 7, 8], 11)
  return (first === 10 ? leaves(n, [3, 4, 5, 6, 7, 8, 9, 10], 11) % 10 : first) === lastOf(n)
}

const cypriotWorth = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]

function isCypriot(n: string): boolean {
  const sum = [...n.slice(0, 8)].reduce((total, digit, at) => total + (at % 2 === 0 ? cypriotWorth[Number(digit)]! : Number(digit)), 0)
  return !n.startsWith('12') && String.fromCharCode(65 + (sum % 26)) === n[8]
}

const personLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Companies: Luhn over seven digits, the sign a digit or its letter. People: mod 23 over eight. */
function isSpanish(n: string): boolean {
  if (/^[A-HJNP-SUVW]/.test(n)) {
    const digit = (10 - (luhnSum(`${n.slice(1, 8)}0`) % 10)) % 10
    const letter = 'JABCDEFGHI'[digit]!
    if (/^[NPQRSW]/.test(n)) return n[8] === letter
    return n[8] === String(digit) || (!/^[ABEH]/.test(n) && n[8] === letter)
  }
  const digits = n
    .slice(0, -1)
    .replace(/^[KLM]/, '')
    .replace(/^[XYZ]/, (sign) => String('XYZ'.indexOf(sign)))
  return personLetters[Number(digits) % 23] === n.at(-1)
}

const frenchSigns = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A key before the SIREN, which has its own digit by Luhn; Monaco's numbers begin with 000 and have none. */
function isFrench(n: string): boolean {
  const [key, siren] = [n.slice(0, 2), n.slice(2)]
  if (!siren.startsWith('000') && !isLuhn(siren)) return false
  if (/^\d{2}$/.test(key)) return (12 + 3 * (Number(siren) % 97)) % 97 === Number(key)
  const [one, two] = [frenchSigns.indexOf(key[0]!), frenchSigns.indexOf(key[1]!)]
  const check = one < 10 ? one * 24 + two - 10 : one * 34 + two - 100
  return (Number(siren) + 1 + Math.floor(check / 11)) % 11 === check % 11
}

const irishSigns = 'WABCDEFGHIJKLMNOPQRSTUV'

function isIrish(n: string): boolean {
  const isOld = /^\d[A-Z+*]/.test(n)
  const digits = isOld ? `0${n.slice(2, 7)}${n[0]}` : n.slice(0, 7)
  const extra = isOld ? '' : n.slice(8)
  const sum = leaves(digits, down(8, 2), 1000) + 9 * irishSigns.indexOf(extra || 'W')
  return irishSigns[sum % 23] === n[7]
}

/** Nine digits for companies, twelve for those registered for a time; the sign before the last is 1. */
function isLithuanian(n: string): boolean {
  const weightsFrom = (first: number) => Array.from({ length: n.length - 1 }, (_, at) => 1 + ((at + first) % 9))
  const once = leaves(n, weightsFrom(0), 11)
  return n.at(-2) === '1' && (once === 10 ? leaves(n, weightsFrom(2), 11) % 10 : once) === lastOf(n)
}
