import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { base32, isBase32 } from './base32.ts'

/**
 * The personal reply address: `r`, 26 base32 characters (130 random bits), then a check of 10: the key's id and 45 bits of
 * HMAC-SHA256. The check refuses junk without a look into the database; what opens a thread is the stored hash.
 */
export type ReplyKey = { id: string; secret: Uint8Array | string }

const randomLength = 26
const checkLength = 9
const shape = /^r([a-z2-7]{26})([a-z2-7])([a-z2-7]{9})$/
const tokenLength = 1 + randomLength + 1 + checkLength

function checkOf(random: string, key: ReplyKey): string {
  return base32(createHmac('sha256', key.secret).update(`quayside reply address ${key.id} ${random}`).digest(), checkLength)
}

export function makeReplyToken(secretBits: Uint8Array, key: ReplyKey): string {
  if (secretBits.length < 17) throw new RangeError('a reply token needs 17 random bytes')
  if (!isBase32(key.id)) throw new RangeError('the id of a reply key is one base32 character')
  const random = base32(secretBits, randomLength)
  return `r${random}${key.id}${checkOf(random, key)}`
}

/** The token in the local part of an address, in lower case; null when it is none of ours. */
export function readReplyToken(localPart: string, keys: readonly ReplyKey[]): string | null {
  if (localPart.length !== tokenLength) return null
  const token = localPart.toLowerCase()
  const [, random, keyId, check] = shape.exec(token) ?? []
  const key = keys.find((one) => one.id === keyId)
  if (!random || !check || !key) return null
  return timingSafeEqual(Buffer.from(check), Buffer.from(checkOf(random, key))) ? token : null
}

/** What is stored instead of the token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * Our tokens among addresses and message ids (`t.<token>@…`, the synthetic root of a thread), each once, in the order met.
 * Only our reply domain counts.
 */
export function findReplyTokens(addresses: readonly string[], replyDomain: string, keys: readonly ReplyKey[]): string[] {
  const domain = replyDomain.toLowerCase()
  const found = new Set<string>()
  for (const address of addresses) {
    const bare = address.trim().replace(/^<|>$/g, '')
    const at = bare.lastIndexOf('@')
    if (at < 0 || bare.slice(at + 1).toLowerCase() !== domain) continue
    const token = readReplyToken(bare.slice(0, at).replace(/^t\./i, ''), keys)
    if (token) found.add(token)
  }
  return [...found]
}
