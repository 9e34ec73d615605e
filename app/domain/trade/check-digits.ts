/** Arithmetic of check digits, as the registers publish it. All of it takes digits (or letters) without spaces. */

const digitsOf = (text: string): number[] => [...text].map(Number)

const weighed = (text: string, weights: readonly number[]): number =>
  digitsOf(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0)

/** The digits times their weights, summed, leave this over. */
export const leaves = (text: string, weights: readonly number[], modulus: number): number => weighed(text, weights) % modulus

/** GS1, mod 10 with weights 3 and 1 from the right: GTIN and GLN. */
export function isGs1(text: string): boolean {
  const sum = digitsOf(text).reduceRight((total, digit, at) => total + digit * ((text.length - at) % 2 === 0 ? 3 : 1), 0)
  return sum % 10 === 0
}

/** The sum of Luhn, where every second digit from the right is doubled. */
export function luhnSum(text: string): number {
  return digitsOf(text).reduceRight((total, digit, at) => {
    const worth = (text.length - at) % 2 === 0 ? digit * 2 : digit
    return total + (worth > 9 ? worth - 9 : worth)
  }, 0)
}

export const isLuhn = (text: string): boolean => luhnSum(text) % 10 === 0

/** ISO 7064 mod 97-10, letters counted from A = 10: LEI and, with the country before it, the Dutch VAT number. */
export function isMod97(text: string): boolean {
  let left = 0
  for (const sign of text) {
    const value = parseInt(sign, 36)
    left = (left * (value > 9 ? 100 : 10) + value) % 97
  }
  return left === 1
}

/** ISO 7064 mod 11,10. */
export function isMod11And10(text: string): boolean {
  const last = Number(text.at(-1))
  const product = digitsOf(text.slice(0, -1)).reduce((before, digit) => (((before + digit) % 10 || 10) * 2) % 11, 10)
  return (product + last) % 10 === 1
}

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100: mod 31, the weights are the powers of 3; five letters that are taken for others do not occur. */
export function isGb32100(code: string): boolean {
  if (![...code].every((sign) => creditSigns.includes(sign))) return false
  let [weight, sum] = [1, 0]
  for (const sign of code.slice(0, -1)) {
    sum += creditSigns.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return (31 - (sum % 31)) % 31 === creditSigns.indexOf(code.at(-1)!)
}

/** Mod 36 over letters and digits, every second one doubled, what passes 36 folded in: India's GSTIN. */
export function isMod36(text: string): boolean {
  const sum = [...text].reduce((total, sign, at) => {
    const worth = parseInt(sign, 36) * (at % 2 === 0 ? 1 : 2)
    return at === text.length - 1 ? total : total + Math.floor(worth / 36) + (worth % 36)
  }, 0)
  return (36 - (sum % 36)) % 36 === parseInt(text.at(-1)!, 36)
}
