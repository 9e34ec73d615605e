import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import { refusal, refuse, type Refusal } from './refusal.ts'
import type { RememberedRequest } from './store.ts'

const maxKeyLength = 256

/** From the first byte of a request to the last of its answer, its key is taken. */
export function claimKey(): RequestHandler {
  const running = new Set<string>()
  return (req, res, next) => {
    const key = req.get('idempotency-key')
    if (key === undefined) return next()
    if (key.length < 1 || key.length > maxKeyLength) {
      return refuse(res, refusal(400, 'invalid_idempotency_key', `The key must be between 1-${maxKeyLength} chars.`))
    }
    if (running.has(key)) {
      const message = 'Same idempotency key used while original request is still in progress.'
      return refuse(res, refusal(409, 'concurrent_idempotent_requests', message))
    }
    running.add(key)
    res.once('close', () => running.delete(key))
    next()
  }
}

/** What a request weighs against one that carried the same key. */
export function hashOf(path: string, body: unknown): string {
  return createHash('sha256')
    .update(`${path}\n${JSON.stringify(body)}`)
    .digest('hex')
}

/** The first answer again, a refusal, or nothing if the key is new. */
export function repeatOf(earlier: RememberedRequest | undefined, hash: string): { answer: unknown } | { refusal: Refusal } | null {
  if (!earlier) return null
  if (earlier.hash === hash) return { answer: earlier.answer }
  const message = 'This idempotency key has been used on a request that has a different payload.'
  return { refusal: refusal(409, 'invalid_idempotent_request', message) }
}
