import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '#app/env.server.ts'

type Key = { id: string; secret: string }

/** The key that signs and seals now, then the older ones, under which what was made before is still good. */
const keys = (): Key[] => env().SECRET_KEY

const keyFor = (purpose: string, { secret }: Key = keys()[0]!): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `quayside/${purpose}`, 32))

export const sha256 = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex')

/**
 * A secret that belongs to a row: derived from the row's id and the server's key, so that it can be written into a letter again
 * while the table keeps only its hash. 32 bytes; `purpose` keeps the kinds apart.
 */
export function derivedBytes(purpose: string, id: string, key?: Key): Buffer {
  return createHmac('sha256', keyFor(purpose, key)).update(id).digest()
}

/** The same secret under every key, the present one first: for what is checked against a value made before the key was changed. */
export const derivedUnderEach = (purpose: string, id: string): { keyId: string; bytes: Buffer }[] =>
  keys().map((key) => ({ keyId: key.id, bytes: derivedBytes(purpose, id, key) }))

/** The token of a row. `hash`, where the row is there already: the key may have been changed since, and the token is the one it knows. */
export function derivedToken(purpose: string, id: string, hash?: string): string {
  const tokens = derivedUnderEach(purpose, id).map(({ bytes }) => bytes.toString('base64url'))
  return tokens.find((token) => sha256(token) === hash) ?? tokens[0]!
}

const [nonceLength, tagLength] = [12, 16]

/** AES-256-GCM: key id, nonce, tag, cipher text. For what a dump of the table must not give away. */
export function seal(purpose: string, plain: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.from(keys()[0]!.id), nonce, cipher.getAuthTag(), body])
}

/** Throws when no key of ours sealed it. */
export function unseal(purpose: string, sealed: Buffer): string {
  const named = keys().filter(({ id }) => id === sealed.toString('latin1', 0, 1))
  // Before keys had ids, a sealed value began with its nonce.
  const tries = [...named.map((key) => ({ key, from: 1 })), ...keys().map((key) => ({ key, from: 0 }))]
  for (const { key, from } of tries) {
    const plain = open(keyFor(purpose, key), sealed.subarray(from))
    if (plain !== null) return plain
  }
  throw new Error(`sealed with a key that is not here: ${purpose}`)
}

/** Whether the present key sealed it. */
export function isSealedNow(purpose: string, sealed: Buffer): boolean {
  const [key] = keys()
  return sealed.toString('latin1', 0, 1) === key!.id && open(keyFor(purpose, key), sealed.subarray(1)) !== null
}

function open(key: Buffer, sealed: Buffer): string | null {
  if (sealed.length < nonceLength + tagLength) return null
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
  const body = decipher.update(sealed.subarray(nonceLength + tagLength))
  try {
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
