import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import express from 'express'
import { forgetEnv } from '#app/env.server.ts'
import { createLog } from '#app/infra/log.server.ts'
import { webhooks } from '#app/server/webhooks.ts'
import { startWorker } from '#app/tasks/worker.ts'
import { startMailEndpoint } from '#scripts/mail-endpoint/server.ts'
import { openWorld, type World } from '../limits/world.ts'

export type PostOffice = {
  world: World
  /** The mail endpoint. */
  url: string
  webhookUrl: string
  webhookSecret: string
  deliverTo(address: string): void
  startWorkers(count: number): Promise<void>
  /** Whether it came true within so long. */
  until(isTrue: () => Promise<boolean>, withinMs: number): Promise<boolean>
  end(): Promise<void>
}

/** A database, the mail endpoint and the address of webhooks, all in this process; workers when they are wanted. */
export async function openPostOffice(options: { ratePerSecond?: number; webhookDelayFactor?: number } = {}): Promise<PostOffice> {
  const world = await openWorld({ isLimited: false })
  const webhookSecret = `whsec_${randomBytes(24).toString('base64')}`
  const apiKey = 're_faults'
  const endpoint = await startMailEndpoint({ dataDir: world.folder, apiKey, webhookSecret, replyDomain: 'reply.quayside.test', ...options })
  Object.assign(process.env, { RESEND_BASE_URL: endpoint.url, RESEND_API_KEY: apiKey, RESEND_WEBHOOK_SECRET: webhookSecret })
  forgetEnv()
  const log = createLog('faults')
  const receiver = express().use(webhooks(world.db, log)).listen(0, '127.0.0.1')
  await new Promise((listening) => receiver.once('listening', listening))
  const workers: Awaited<ReturnType<typeof startWorker>>[] = []
  return {
    world,
    url: endpoint.url,
    webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks/resend`,
    webhookSecret,
    deliverTo: endpoint.deliverTo,
    async startWorkers(count) {
      for (let number = 0; number < count; number += 1) workers.push(await startWorker({ db: world.db, log, databaseUrl: world.url }))
    },
    async until(isTrue, withinMs) {
      for (const since = performance.now(); performance.now() - since < withinMs;) {
        if (await isTrue()) return true
        await pause(100)
      }
      return false
    },
    async end() {
      await Promise.all(workers.map((worker) => worker.stop()))
      // Their connections end a moment later; a database that goes away before would be an error to them.
      await pause(1000)
      receiver.close()
      receiver.closeAllConnections()
      await endpoint.stop()
      await world.end()
    },
  }
}
