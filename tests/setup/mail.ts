import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import express from 'express'
import { afterAll } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import type { Logger } from '#app/infra/log.server.ts'
import { createLog } from '#app/infra/log.server.ts'
import { webhooks } from '#app/server/webhooks.ts'
import { startWorker } from '#app/tasks/worker.ts'
import { startMailEndpoint } from '#scripts/mail-endpoint/server.ts'
import type { World } from '#tests/setup/world.ts'

export type ReceivedLetter = {
  id: string
  to: string[]
  from: string
  replyTo: string[]
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  createdAt: string
}

export type Post = Awaited<ReturnType<typeof openPost>>

type PostOptions = {
  /** Webhooks come. */
  isTold?: boolean
  /** What the provider takes, and announces. */
  ratePerSecond?: number
  workers?: number
}

/** The post of a test world: the mail endpoint, the webhook address and a worker, all in this process. */
export async function openPost(world: World, { isTold = true, ratePerSecond = 1000, workers = 1 }: PostOptions = {}) {
  const webhookSecret = `whsec_${randomBytes(24).toString('base64')}`
  const endpoint = await startMailEndpoint({
    dataDir: world.dataDir,
    apiKey: 're_tests',
    webhookSecret,
    replyDomain: 'reply.quayside.test',
    webhookDelayFactor: 0.001,
    ratePerSecond,
  })
  Object.assign(process.env, { RESEND_BASE_URL: endpoint.url, RESEND_API_KEY: 're_tests', RESEND_WEBHOOK_SECRET: webhookSecret })
  forgetEnv()
  const log: Logger = createLog('test')
  const receiver = express().use(webhooks(world.db, log)).listen(0, '127.0.0.1')
  await new Promise((listening) => receiver.once('listening', listening))
  if (isTold) endpoint.deliverTo(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks/resend`)
  const running = await Promise.all(Array.from({ length: workers }, () => startWorker({ db: world.db, log, databaseUrl: world.url })))
  afterAll(async () => {
    await Promise.all(running.map((worker) => worker.stop()))
    receiver.close()
    receiver.closeAllConnections()
    await endpoint.stop()
  })

  const letters = async (): Promise<ReceivedLetter[]> => (await fetch(`${endpoint.url}/dev/mail.json`)).json() as Promise<ReceivedLetter[]>

  async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
    for (const since = Date.now(); Date.now() - since < 20_000;) {
      const found = await look()
      if (found !== undefined) return found
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    throw new Error('waited in vain')
  }

  return {
    url: endpoint.url,
    webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks/resend`,
    letters,
    until,
    /** The newest letter to an address, once there is one that fits. */
    letterTo: (address: string, fits: (letter: ReceivedLetter) => boolean = () => true) =>
      until(async () => (await letters()).find((letter) => letter.to.includes(address) && fits(letter))),
    /** What goes wrong from now on; what is not named goes well. */
    async fails(faults: object): Promise<void> {
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(`${endpoint.url}/faults`, { method: 'POST', headers, body: JSON.stringify(faults) })
      if (!answer.ok) throw new Error(`faults: ${answer.status}`)
    },
    /** How often each of them went wrong since. */
    struck: async (): Promise<Record<string, number>> =>
      ((await (await fetch(`${endpoint.url}/faults`)).json()) as { struck: Record<string, number> }).struck,
    /** Hands in a raw message as a mail client's server would. */
    async deliver(raw: string | Buffer<ArrayBuffer>, auth?: 'none' | 'fail'): Promise<void> {
      const answer = await fetch(`${endpoint.url}/dev/mail/inbound${auth ? `?auth=${auth}` : ''}`, {
        method: 'POST',
        headers: { 'Content-Type': 'message/rfc822' },
        body: raw,
      })
      if (!answer.ok) throw new Error(`inbound: ${answer.status}`)
    },
    /** Every task done, nothing under way. */
    quiet: () =>
      until(async () => {
        const [row] = await world.db.execute<{ n: number }>(
          sql`select count(*)::int as n from graphile_worker._private_jobs where attempts < max_attempts and run_at < now() + interval '1 minute'`,
        )
        return row!.n === 0 ? true : undefined
      }),
  }
}

/** A reply as a plain mail client writes it, the letter quoted below. */
export function replyTo(letter: ReceivedLetter, from: string, text: string): string {
  return [
    `From: Someone <${from}>`,
    `To: ${letter.replyTo[0]}`,
    `Subject: Re: ${letter.subject}`,
    `Message-ID: <${randomBytes(8).toString('hex')}@client.test>`,
    `In-Reply-To: ${letter.headers['In-Reply-To'] ?? ''}`,
    'Date: Sun, 22 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
    `On Sun, 22 Nov 2026 at 09:00, Quayside <notify@quayside.test> wrote:`,
    ...letter.text.split('\n').map((line) => `> ${line}`),
    '',
  ].join('\r\n')
}
