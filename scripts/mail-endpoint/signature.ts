import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The value of `svix-signature`: HMAC-SHA256 over id, time in seconds and the exact body. */
export function signWebhook(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/** `path` with an end of validity and a signature over both. */
export function signPath(secret: string, path: string, expiresAt: Date): string {
  const expires = Math.floor(expiresAt.getTime() / 1000)
  return `${path}?expires=${expires}&signature=${pathSignature(secret, path, expires)}`
}

export function isSignedPath(secret: string, path: string, query: { expires?: unknown; signature?: unknown }, now: Date): boolean {
  const expires = Number(query.expires)
  if (!Number.isInteger(expires) || expires * 1000 <= now.getTime()) return false
  return isSameSecret(String(query.signature), pathSignature(secret, path, expires))
}

/** Compares without telling by its time where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [one, other].map((value) => createHash('sha256').update(value).digest()) as [Buffer, Buffer]
  return timingSafeEqual(a, b)
}

function pathSignature(secret: string, path: string, expires: number): string {
  return createHmac('sha256', `link:${secret}`).update(`${path}?${expires}`).digest('base64url')
}
