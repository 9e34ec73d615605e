import { randomBytes } from 'node:crypto'

/** UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random; sorts by the time it was made. */
export function newId(at: number = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What people see instead of an id: 8 random Crockford base32 characters. */
export function newRef(): string {
  return Array.from(randomBytes(8), (byte) => crockford[byte % 32]).join('')
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}

/** Reads a ref as people type it: any case, `O I L` for `0 1 1`. Null when it is none. */
export function readRef(value: string): string | null {
  const ref = value.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(ref) ? ref : null
}
