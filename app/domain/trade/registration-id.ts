import { isGb32100, isGs1, isMod36, isMod97, leaves } from './check-digits.ts'
import { checkVatNumber, isVatForm, vatCountries } from './vat-number.ts'

/**
 * `country`: the register is of this country alone. `like`: the form, spaces and hyphens left out. `check`: what the check digit
 * says, null where there is none; without it the form is all that a machine can look at.
 */
type Scheme = { name: string; country?: string; like: { test: (value: string) => boolean }; check?: (value: string) => boolean | null }

const eoriCountries = [...vatCountries.map((code) => (code === 'EL' ? 'GR' : code)), 'GB']

const schemes = {
  USCC: { name: 'USCC', country: 'CN', like: /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/, check: isGb32100 },
  HK_BR: { name: 'BR', country: 'HK', like: /^\d{8}$/ },
  HRB: { name: 'HRB', country: 'DE', like: /^\p{L}[\p{L} ()./-]{1,60} HRB ?\d{1,6}( ?[A-Z]{1,2})?$/u },
  VKN: { name: 'VKN', country: 'TR', like: /^\d{10}$/, check: isTurkish },
  MST: {
    name: 'MST',
    country: 'VN',
    like: /^\d{10}(\d{3})?$/,
    check: (n) => (10 - leaves(n.slice(0, 9), vietnamese, 11)) % 11 === Number(n[9]),
  },
  GSTIN: { name: 'GSTIN', country: 'IN', like: /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/, check: isMod36 },
  RFC: { name: 'RFC', country: 'MX', like: /^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{2}[0-9A]$/, check: isMexican },
  RUC: { name: 'RUC', country: 'PE', like: /^(10|15|16|17|20)\d{9}$/, check: isPeruvian },
  LEI: { name: 'LEI', like: /^[0-9A-Z]{18}\d{2}$/, check: isMod97 },
  VAT: { name: 'EU VAT', like: { test: isVatForm }, check: checkVatNumber },
  EORI: { name: 'EORI', like: new RegExp(`^(${eoriCountries.join('|')})[0-9A-Z]{1,15}$`) },
  DUNS: { name: 'D-U-N-S', like: /^\d{9}$/ },
  GLN: { name: 'GLN', like: /^\d{13}$/, check: isGs1 },
} as const satisfies Record<string, Scheme>

export type RegistrationScheme = keyof typeof schemes
export const registrationSchemes = Object.keys(schemes) as RegistrationScheme[]

/** `by`: what was looked at, the check digit or the form alone. */
export type RegistrationCheck = { passed: boolean; by: 'check_digit' | 'format' }

export type RegistrationId = { scheme: RegistrationScheme; value: string }

const schemeOf = (scheme: RegistrationScheme): Scheme => schemes[scheme]

export const schemeName = (scheme: RegistrationScheme): string => schemes[scheme].name
export const schemeCountry = (scheme: RegistrationScheme): string | null => schemeOf(scheme).country ?? null

/** As registers write it: capitals, without what people put between the groups. The German register's court keeps its spaces. */
export function plainRegistration(scheme: RegistrationScheme, typed: string): string {
  if (scheme === 'HRB') return typed.trim().replaceAll(/\s+/g, ' ')
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.\-–/]/g, '')
}

/** What a machine alone can say of a number. Nobody was asked: whether it is this company's is another question. */
export function checkRegistration({ scheme, value }: RegistrationId): RegistrationCheck {
  const { like, check } = schemeOf(scheme)
  if (!like.test(value)) return { passed: false, by: 'format' }
  const right = check?.(value) ?? null
  return right === null ? { passed: true, by: 'format' } : { passed: right, by: 'check_digit' }
}

const vietnamese = [31, 29, 23, 19, 17, 13, 7, 5, 3]

function isTurkish(n: string): boolean {
  const sum = [...n.slice(0, 9)].reduce((total, digit, at) => {
    const moved = (Number(digit) + 9 - at) % 10
    return total + (moved === 0 ? 0 : (moved * 2 ** (9 - at)) % 9 || 9)
  }, 0)
  return (10 - (sum % 10)) % 10 === Number(n[9])
}

const mexicanSigns = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'

function isMexican(text: string): boolean {
  const number = text.padStart(13, ' ')
  const sum = [...number.slice(0, 12)].reduce((total, sign, at) => total + mexicanSigns.indexOf(sign) * (13 - at), 0)
  return '0123456789A'[(11 - (sum % 11)) % 11] === number[12]
}

function isPeruvian(n: string): boolean {
  return (11 - leaves(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 10 === Number(n[10])
}
