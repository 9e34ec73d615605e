import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { env } from '#app/env.server.ts'

export const patience = { search: 1_500, write: 10_000, task: 120_000 }

export function isSearchConfigured(): boolean {
  return env().MEILI_URL !== undefined
}

const clients = new Map<string, Meilisearch>()

export function client(timeout: number): Meilisearch {
  const { MEILI_URL = '', MEILI_KEY } = env()
  const key = `${MEILI_URL} ${MEILI_KEY} ${timeout}`
  const known = clients.get(key)
  if (known) return known
  // Compressing an answer costs Meilisearch thirty times what searching does.
  const made = new Meilisearch({ host: MEILI_URL, apiKey: MEILI_KEY, timeout, requestInit: { headers: { 'accept-encoding': 'identity' } } })
  clients.set(key, made)
  return made
}

/** `IN` is India here and an operator there: every value stands in quotes. */
export const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
export const anyOf = (field: string, values: readonly string[]) =>
  values.length === 0 ? null : `${field} IN [${values.map(quoted).join(', ')}]`

const pause = 2_000
const silence = new Error('Meilisearch did not answer a moment ago')
let isFailing = false
let silentUntil = 0

/** After a failure nobody asks for a while, and then one at a time until it answers: a dead server costs its readers nothing. */
export async function unlessSilent<T>(ask: () => Promise<T>): Promise<T> {
  const now = performance.now()
  if (now < silentUntil) throw silence
  if (isFailing) silentUntil = now + pause
  try {
    const answer = await ask()
    isFailing = false
    silentUntil = 0
    return answer
  } catch (error) {
    if (!isRefused(error)) {
      isFailing = true
      silentUntil = performance.now() + pause
    }
    throw error
  }
}

/** Not asked, because it failed a moment ago: the failure itself was thrown then. */
export const isSilence = (error: unknown): boolean => error === silence

/** Meilisearch lives and says no. */
export function isRefused(error: unknown, code?: string): boolean {
  return error instanceof MeilisearchApiError && error.response.status < 500 && (code === undefined || error.cause?.code === code)
}

/** For tests: the next search asks again. */
export function forgetSilence(): void {
  isFailing = false
  silentUntil = 0
}
