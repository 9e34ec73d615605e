import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '#app/env.server.ts'

const keyFor = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', env().SECRET_KEY, '', `quayside/${purpose}`, 32))

export const sha256 = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex')

/**
 * A secret that belongs to a row: derived from the row's id and the server's key, so that it can be written into a letter again
 * while the table keeps only its hash. 32 bytes; `purpose` keeps the kinds apart.
 */
export function derivedBytes(purpose: string, id: string): Buffer {
  return createHmac('sha256', keyFor(purpose)).update(id).digest()
}

export const derivedToken = (purpose: string, id: string): string => derivedBytes(purpose, id).toString('base64url')

/** AES-256-GCM: nonce, tag, cipher text. For what a dump of the table must not give away. */
export function seal(purpose: string, plain: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

export function unseal(purpose: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}
