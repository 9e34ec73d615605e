import { addressFactsOf, type AddressPart, type PostalWord, type RegionWord } from './address-facts.ts'

export type AddressFormat = {
  /** In the order in which the country asks for them. */
  parts: AddressPart[]
  needs: readonly AddressPart[]
  regionWord: RegionWord
  postalWord: PostalWord
  /** Empty where the form of the postal code is not known. */
  postalExample: string
}

const part = /street|city|region|postalCode/g

export function addressFormat(country: string | null | undefined): AddressFormat {
  const { lines, needs = [], region = 'region', postal } = addressFactsOf(country)
  return {
    parts: (lines.match(part) ?? []) as AddressPart[],
    needs,
    regionWord: region,
    postalWord: postal?.word ?? 'postalCode',
    postalExample: postal?.example ?? '',
  }
}

export function isPostalCode(code: string, country: string | null | undefined): boolean {
  return addressFactsOf(country).postal?.like.test(code) ?? false
}

export type PostalAddress = { country: string | null } & Record<AddressPart, string | null>

const ownScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * An address as an envelope to that country says it, line by line and without the country's name. Empty parts leave no trace; a city that is its own province
 * is said once.
 */
export function addressLines(address: PostalAddress): string[] {
  const { lines, local } = addressFactsOf(address.country)
  const isLocal = local !== undefined && ownScript.test(`${address.street ?? ''}${address.city ?? ''}`)
  const said = { ...address, region: address.region === address.city ? null : address.region }
  return (isLocal ? local : lines)
    .split('|')
    .map((line) => filled(line.trim(), said))
    .filter((line) => line !== '')
}

/** A mark between two parts stays only where both are there; `;` joins without one. */
function filled(line: string, address: PostalAddress): string {
  const [first = '', ...rest] = line.split(/(?<=street|city|region|postalCode)(?=\W)/)
  let said = ''
  for (const piece of [first, ...rest]) {
    const name = piece.match(part)?.[0] as AddressPart
    const mark = piece.slice(0, piece.indexOf(name))
    const value = address[name]?.trim()
    if (value) said += (said === '' ? mark.replace(/^[\s,;/-]+/, '') : mark.replace(';', '')) + value
  }
  return said
}
