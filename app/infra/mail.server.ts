import { Resend, type CreateEmailOptions } from 'resend'
import type { InboundEntry } from '#app/domain/mail/inbound-entry.ts'
import { env } from '#app/env.server.ts'

const resend = (): Resend => new Resend(env().RESEND_API_KEY, { baseUrl: env().RESEND_BASE_URL })

/** A letter as it is posted: frozen before the first attempt, the same bytes at every one. */
export type FrozenLetter = {
  from: string
  to: string
  subject: string
  html: string
  text: string
  replyTo?: string
  headers: Record<string, string>
  tags: { name: string; value: string }[]
}

/**
 * What became of one attempt. `unknown`: nobody knows whether it was taken (try again with the same key and bytes); `later`: come
 * back; `full`: the quota is used up till its reset; `stop`: the account cannot send at all; `refused`: this letter never will.
 */
export type SendOutcome =
  | { kind: 'sent'; providerId: string }
  | { kind: 'unknown'; code: string }
  | { kind: 'later'; code: string; afterSeconds: number; mayBeTaken: boolean }
  | { kind: 'full'; code: string; forSeconds: number }
  | { kind: 'stop'; code: string }
  | { kind: 'refused'; code: string }

/** `perSecond`: how many requests the provider announced that it takes. */
export type SendAnswer = SendOutcome & { perSecond: number | null }

const atReset = new Set(['daily_quota_exceeded', 'monthly_quota_exceeded'])
const stopAll = new Set(['missing_api_key', 'restricted_api_key', 'invalid_api_key', 'suspended_api_key'])
/** Where the provider does not say when a quota is reset. */
const untilReset = 3600

export async function postLetter(letter: FrozenLetter, idempotencyKey: string): Promise<SendAnswer> {
  // The SDK never throws: what it answers is read by name and status, never by a fixed list alone.
  const options: CreateEmailOptions = letter
  const { data, error, headers } = await resend().emails.send(options, { idempotencyKey, signal: AbortSignal.timeout(10_000) } as object)
  const perSecond = announcedRate(headers ?? {})
  if (data?.id) return { kind: 'sent', providerId: data.id, perSecond }
  const afterSeconds = Number(headers?.['retry-after']) || 0
  return { ...outcomeOf(error?.name ?? 'application_error', error?.statusCode ?? null, afterSeconds), perSecond }
}

/** Takes an address off the provider's own list of those it does not write to. What is not on it is fine, too. */
export async function forgetSuppression(address: string): Promise<void> {
  const { error } = await resend().suppressions.remove(address, { signal: AbortSignal.timeout(10_000) } as object)
  if (error && error.statusCode !== 404) throw new Error(`not taken off the provider's list: ${error.name}`)
}

function outcomeOf(code: string, status: number | null, afterSeconds: number): SendOutcome {
  if (status === null) return { kind: 'unknown', code }
  if (atReset.has(code)) return { kind: 'full', code, forSeconds: afterSeconds || untilReset }
  if (stopAll.has(code) || status === 401 || (status === 403 && code === 'validation_error')) return { kind: 'stop', code }
  // After an error of its own, or while an earlier attempt runs, it may have the letter all the same.
  const mayBeTaken = status >= 500 || code === 'concurrent_idempotent_requests'
  if (status === 429 || mayBeTaken) return { kind: 'later', code, afterSeconds, mayBeTaken }
  return { kind: 'refused', code }
}

/** `ratelimit-limit`, for the window that `ratelimit-policy` names; a second where it names none. */
function announcedRate(headers: Record<string, string>): number | null {
  const limit = Number(headers['ratelimit-limit'])
  const seconds = Number(/;\s*w=(\d+)/.exec(headers['ratelimit-policy'] ?? '')?.[1] ?? 1)
  const perSecond = Math.floor(limit / seconds)
  return perSecond >= 1 ? perSecond : null
}

export type WebhookEvent = { svixId: string; type: string; body: string }

/** Checks the signature over the raw body and names the event; null when it is not the provider's. */
export function readWebhook(body: string, headers: Record<string, string | string[] | undefined>): WebhookEvent | null {
  const header = (name: string) => [headers[name]].flat()[0] ?? ''
  const id = header('svix-id')
  try {
    const event = resend().webhooks.verify({
      payload: body,
      headers: { id, timestamp: header('svix-timestamp'), signature: header('svix-signature') },
      webhookSecret: env().RESEND_WEBHOOK_SECRET,
    }) as { type?: unknown }
    return typeof event?.type === 'string' ? { svixId: id, type: event.type, body } : null
  } catch {
    return null
  }
}

/** A page of what the provider received, newest first; `after`: what is older than this one. */
export async function listInbound(after?: string): Promise<{ entries: InboundEntry[]; hasMore: boolean }> {
  const { data, error } = await resend().emails.receiving.list({ limit: 100, ...(after ? { after } : {}) })
  if (!data) throw new Error(`inbound mails not to be listed: ${error.name}`)
  return { entries: data.data, hasMore: data.has_more }
}

const rawCap = 25 * 1024 * 1024

/** The raw MIME of a received mail; throws when it cannot be had now, so that the task comes back for a fresh link. */
export async function fetchInbound(providerId: string): Promise<Uint8Array> {
  const { data, error } = await resend().emails.receiving.get(providerId)
  if (!data?.raw?.download_url) throw new Error(`inbound mail not to be had: ${error?.name ?? 'no raw link'}`)
  const link = new URL(data.raw.download_url)
  assertFetchable(link)
  const answer = await fetch(link, { redirect: 'error', signal: AbortSignal.timeout(20_000) })
  if (!answer.ok || !answer.body) throw new Error(`inbound raw: ${answer.status}`)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > rawCap) throw new Error('inbound raw: larger than is taken')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The provider's download host, or with a base URL of our own that very host. */
function assertFetchable(link: URL): void {
  const base = env().RESEND_BASE_URL
  const isOwn = base !== undefined && link.origin === new URL(base).origin
  const isProvider = link.protocol === 'https:' && /(^|\.)(resend\.com|cloudfront\.net)$/.test(link.hostname)
  if (!isOwn && !isProvider) throw new Error('inbound raw: a host that is not the provider’s')
}
