import { newRef, readRef } from '../id.ts'

export type TypedCode = { kind: 'totp'; digits: string } | { kind: 'recovery'; code: string } | null

/** Reads a code as people type it: digits of any script's width, with spaces, small letters, a dash. */
export function readCode(typed: string): TypedCode {
  const plain = typed.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '')
  if (/^\d{6}$/.test(plain)) return { kind: 'totp', digits: plain }
  const code = readRef(plain)
  return code ? { kind: 'recovery', code } : null
}

const codesPerSet = 10

/** Good once each, when the app with the second step is lost. Forty bits: guessed neither on the page nor from a keyed hash. */
export const newRecoveryCodes = (): string[] => Array.from({ length: codesPerSet }, newRef)
