import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { startMailEndpoint } from '#scripts/mail-endpoint/server.ts'

export type Provider = {
  /** What Quayside must be told to write through this provider. */
  env: Record<string, string>
  deliverTo(webhookUrl: string): void
  /** Whether a letter was accepted just now, and its answer is on the way. */
  isAnswering(): boolean
  /** How often a letter was accepted, by its id. */
  accepted(): Promise<Map<string, number>>
  /** Its faults, if it has any, until it is told to stop; how often each of them struck. */
  goesWrong(until: AbortSignal): Promise<Record<string, number>>
  stop(): Promise<void>
}

export type ProviderOptions = {
  dataDir: string
  /** What becomes of the keys on the line. */
  keys?: 'kept' | 'stripped' | 'new at every attempt'
  /** Refuses, answers with errors before and after it accepted, cuts answers off, tells events twice and late. */
  isFaulty?: boolean
}

const justNowMs = 100
/** Longer than a task of a dead worker waits for another: an event would settle the letter that nobody got an answer for. */
const eventsLateMs = 60_000
const stormEveryMs = 15_000
const stormMs = 2_000
/** Together fifteen of a hundred requests. */
const faults = { failBefore: 0.05, failAfter: 0.04, cutAnswer: 0.03, rate429: 0.03, duplicate: 0.1, shuffle: 0.2 }
const betweenTwo = new Set(['connection', 'host', 'content-length', 'transfer-encoding', 'keep-alive'])

/**
 * The mail endpoint behind a slow line: it has accepted a letter long before the answer is back, so that who is killed in between
 * does not know. Its events come late, so that nothing but the idempotency key stands between such a letter and a second one; a faulty
 * one tells every other quarter of a minute at once, so that an event may overtake the answer.
 */
export async function startProvider({ dataDir, keys = 'kept', isFaulty = false }: ProviderOptions): Promise<Provider> {
  const [apiKey, webhookSecret] = ['re_under_fire', `whsec_${randomBytes(24).toString('base64')}`]
  const webhookDelayFactor = isFaulty ? 0.01 : 1
  const endpoint = await startMailEndpoint({ dataDir, apiKey, webhookSecret, replyDomain: 'reply.quayside.test', webhookDelayFactor })
  const setFaults = async (next: object): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    await fetch(`${endpoint.url}/faults`, { method: 'POST', headers, body: JSON.stringify(next) })
  }
  await setFaults({ delayMs: eventsLateMs })
  let acceptedAt = -Infinity
  const line = createServer((req, res) => {
    const onAccepted = () => (acceptedAt = performance.now())
    forward(req, res, { to: endpoint.url, keys, isQuick: isFaulty, onAccepted }).catch(() => res.destroy())
  })
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  return {
    env: {
      RESEND_BASE_URL: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
      RESEND_API_KEY: apiKey,
      RESEND_WEBHOOK_SECRET: webhookSecret,
      REPLY_DOMAIN: 'reply.quayside.test',
    },
    deliverTo: endpoint.deliverTo,
    isAnswering: () => performance.now() - acceptedAt < justNowMs,
    async accepted() {
      const mails = (await (await fetch(`${endpoint.url}/dev/mail.json`)).json()) as { headers: Record<string, string> }[]
      const times = new Map<string, number>()
      for (const { headers } of mails) {
        const letterId = headers['X-Entity-Ref-ID'] ?? ''
        times.set(letterId, (times.get(letterId) ?? 0) + 1)
      }
      return times
    },
    async goesWrong(until) {
      const struck: Record<string, number> = {}
      if (!isFaulty) return struck
      const count = async () => {
        const { struck: lately } = (await (await fetch(`${endpoint.url}/faults`)).json()) as { struck: Record<string, number> }
        for (const [name, times] of Object.entries(lately)) struck[name] = (struck[name] ?? 0) + times
      }
      for (let round = 0; !until.aborted; round += 1) {
        const delayMs = round % 2 === 0 ? eventsLateMs : 0
        for (const [next, ms] of [
          [{ ...faults, delayMs }, stormEveryMs],
          [{ ...faults, delayMs, rate429: 1 }, stormMs],
        ] as const) {
          await setFaults(next)
          await pause(ms, undefined, { signal: until }).catch(() => undefined)
          await count()
        }
      }
      await setFaults({})
      return struck
    },
    async stop() {
      line.close()
      line.closeAllConnections()
      await endpoint.stop()
    },
  }
}

type Line = { to: string; keys: ProviderOptions['keys']; isQuick: boolean; onAccepted: () => void }

/** A quick line has a slow answer now and then, so that there is something to be killed in. */
const answerMs = (isQuick: boolean): number => (isQuick && Math.random() > 0.1 ? 20 + Math.random() * 40 : 300 + Math.random() * 200)

async function forward(req: IncomingMessage, res: ServerResponse, { to, keys, isQuick, onAccepted }: Line): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const headers = Object.entries(req.headers).flatMap(([name, value]): [string, string][] => {
    const isKey = name === 'idempotency-key'
    if (isKey && keys === 'new at every attempt') return [[name, randomUUID()]]
    const isLeftOut = betweenTwo.has(name) || (isKey && keys === 'stripped')
    return isLeftOut || typeof value !== 'string' ? [] : [[name, value]]
  })
  const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined
  const answer = await fetch(`${to}${req.url}`, { method: req.method, headers, body })
  const content = Buffer.from(await answer.arrayBuffer())
  if (req.method === 'POST') {
    if (answer.ok) onAccepted()
    await pause(answerMs(isQuick))
  }
  const kept = [...answer.headers].filter(([name]) => !betweenTwo.has(name) && name !== 'content-encoding')
  res.writeHead(answer.status, Object.fromEntries(kept)).end(content)
}
