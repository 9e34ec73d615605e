import { randomBytes } from 'node:crypto'
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
  stop(): Promise<void>
}

const [shortest, longest] = [300, 500]
const justNowMs = 100

/** Longer than a task of a dead worker waits for another: an event would settle the letter that nobody got an answer for. */
const eventsLateMs = 60_000
const betweenTwo = new Set(['connection', 'host', 'content-length', 'transfer-encoding', 'keep-alive'])

/**
 * The mail endpoint behind a slow line: it has accepted a letter long before the answer is back, so that who is killed in between
 * does not know. Its events come late, so that nothing but the idempotency key stands between such a letter and a second one.
 */
export async function startProvider({ dataDir, stripsKey }: { dataDir: string; stripsKey: boolean }): Promise<Provider> {
  const [apiKey, webhookSecret] = ['re_under_fire', `whsec_${randomBytes(24).toString('base64')}`]
  const endpoint = await startMailEndpoint({ dataDir, apiKey, webhookSecret, replyDomain: 'reply.quayside.test' })
  await fetch(`${endpoint.url}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ delayMs: eventsLateMs }),
  })
  let acceptedAt = -Infinity
  const line = createServer((req, res) => {
    const onAccepted = () => (acceptedAt = performance.now())
    forward(req, res, { to: endpoint.url, stripsKey, onAccepted }).catch(() => res.destroy())
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
    async stop() {
      line.close()
      line.closeAllConnections()
      await endpoint.stop()
    },
  }
}

type Line = { to: string; stripsKey: boolean; onAccepted: () => void }

async function forward(req: IncomingMessage, res: ServerResponse, { to, stripsKey, onAccepted }: Line): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const headers = Object.entries(req.headers).flatMap(([name, value]): [string, string][] => {
    const isLeftOut = betweenTwo.has(name) || (stripsKey && name === 'idempotency-key')
    return isLeftOut || typeof value !== 'string' ? [] : [[name, value]]
  })
  const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined
  const answer = await fetch(`${to}${req.url}`, { method: req.method, headers, body })
  const content = Buffer.from(await answer.arrayBuffer())
  if (req.method === 'POST') {
    if (answer.ok) onAccepted()
    await pause(shortest + Math.random() * (longest - shortest))
  }
  const kept = [...answer.headers].filter(([name]) => !betweenTwo.has(name) && name !== 'content-encoding')
  res.writeHead(answer.status, Object.fromEntries(kept)).end(content)
}
