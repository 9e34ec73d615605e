import { Secret, TOTP } from 'otpauth'
import { seal, unseal } from '#app/infra/secrets.server.ts'

const issuer = 'Quayside'
/** Clocks of telephones differ: the code before and the one after are taken, too. */
const window = 1

/** 160 bits, as RFC 4226 asks, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

export const sealTotpSecret = (secret: string): Buffer => seal('totp', secret)
export const unsealTotpSecret = (sealed: Buffer): string => unseal('totp', sealed)

/** What the picture for the app says. */
export const totpUri = (secret: string, label: string): string => new TOTP({ issuer, label, secret }).toString()

/** The time step that a code belongs to; null when it fits none that is open at `at`. */
export function totpStep(secret: string, digits: string, at: Date): number | null {
  const timestamp = at.getTime()
  const delta = new TOTP({ secret }).validate({ token: digits, timestamp, window })
  return delta === null ? null : TOTP.counter({ timestamp }) + delta
}
