import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resend, type WebhookEventPayload } from 'resend'
import { onTestFinished } from 'vitest'
import type { MailEndpointOptions } from '#scripts/mail-endpoint/options.ts'
import { startMailEndpoint } from '#scripts/mail-endpoint/server.ts'

export const apiKey = 're_for_tests'
export const webhookSecret = `whsec_${Buffer.from('a secret that is only for tests').toString('base64')}`
export const replyDomain = 'reply.quayside.test'

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mail-endpoint-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An endpoint of the test's own, ended with it. */
export async function runMailEndpoint(options: Partial<MailEndpointOptions> = {}) {
  const dataDir = options.dataDir ?? (await newFolder())
  const endpoint = await startMailEndpoint({
    apiKey,
    webhookSecret,
    replyDomain,
    ratePerSecond: 1000,
    webhookDelayFactor: 0.0002,
    ...options,
    dataDir,
  })
  let running = true
  async function stop() {
    if (running) await endpoint.stop()
    running = false
  }
  onTestFinished(stop)
  return {
    ...endpoint,
    dataDir,
    stop,
    resend: new Resend(apiKey, { baseUrl: endpoint.url }),
    setFaults: (faults: object) => postJson(`${endpoint.url}/faults`, faults),
    handIn: (raw: Buffer<ArrayBuffer> | string, query = '') =>
      fetch(`${endpoint.url}/dev/mail/inbound${query}`, { method: 'POST', body: raw }),
  }
}

export type Taken = { body: string; headers: IncomingHttpHeaders; event: WebhookEventPayload; genuine: boolean }

/** A webhook of the portal: notes everything that is posted and answers as `statusFor` says. */
export async function listenForWebhooks(statusFor: (taken: Taken, all: Taken[]) => number = () => 200) {
  const taken: Taken[] = []
  const server = createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part: Buffer) => parts.push(part))
    req.on('end', () => {
      const body = Buffer.concat(parts).toString()
      const one: Taken = {
        body,
        headers: req.headers,
        event: JSON.parse(body) as WebhookEventPayload,
        genuine: isGenuine(body, req.headers),
      }
      taken.push(one)
      res.writeHead(statusFor(one, taken)).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/resend`,
    taken,
    types: () => taken.map(({ event }) => event.type),
  }
}

export function isGenuine(payload: string, headers: IncomingHttpHeaders): boolean {
  try {
    new Resend(apiKey).webhooks.verify({
      payload,
      headers: {
        id: String(headers['svix-id']),
        timestamp: String(headers['svix-timestamp']),
        signature: String(headers['svix-signature']),
      },
      webhookSecret,
    })
    return true
  } catch {
    return false
  }
}

export async function until(holds: () => boolean, withinMs = 8000): Promise<void> {
  const end = Date.now() + withinMs
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms: ${holds.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
}

export const letter = {
  from: 'Quayside <notify@quayside.test>',
  to: 'liu.wei@valve.test',
  subject: 'Inquiry 4F7K2MXA: ball valves',
  text: 'Read it at https://quayside.test/en/q/demo.',
  replyTo: `rabc@${replyDomain}`,
  headers: { References: `<t.root@${replyDomain}>` },
  tags: [{ name: 'letter', value: 'letter-1' }],
}
