import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A secret made once and kept in a file that only its owner reads. */
export function keptSecret(file: string, make: () => string = () => randomBytes(24).toString('base64url')): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const secret = make()
  writePrivately(file, secret)
  return secret
}

/** Whole or not at all: a reader never meets half a file. */
export function writePrivately(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
