import type { FaultSwitch } from './faults.ts'
import { createForger } from './forger.ts'
import { signWebhook } from './signature.ts'
import type { Outcome } from './store.ts'

export type Webhook = { id: string; body: string }

export type Dispatcher = ReturnType<typeof createDispatcher>

type Post = { body: string; headers: Record<string, string> }

/** Resend's schedule: at once, then so long after each attempt that failed; 27 h 35 min in all. */
const pausesSeconds = [5, 300, 1800, 7200, 18_000, 36_000, 36_000]
const timeoutMs = 15_000
const atOnce = 32
const shuffleMs = 2000

/** Posts signed webhooks, at least once each, until they are taken with a 2xx or the schedule is at its end. */
export function createDispatcher(options: {
  secret: string
  url: string | undefined
  delayFactor: number
  faults: FaultSwitch
  now: () => Date
  settle: (id: string, outcome: Outcome) => void
}) {
  const { secret, delayFactor, faults, now, settle } = options
  const forge = createForger(secret, now)
  const timers = new Set<NodeJS.Timeout>()
  const due: { webhook: Webhook; attempt: number }[] = []
  const underWay = new Set<AbortController>()
  let stopped = false
  let url = options.url
  let running = 0

  function later(ms: number, act: () => void) {
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, ms)
    timers.add(timer)
  }

  function enqueue(webhook: Webhook, attempt: number) {
    due.push({ webhook, attempt })
    pump()
  }

  function pump() {
    while (url && running < atOnce && !stopped) {
      const next = due.shift()
      if (!next) return
      running += 1
      void attempt(url, next.webhook, next.attempt).finally(() => {
        running -= 1
        pump()
      })
    }
  }

  async function attempt(address: string, webhook: Webhook, number: number) {
    const taken = await post(address, signed(webhook))
    if (stopped) return
    const pause = pausesSeconds[number]
    if (taken) settle(webhook.id, 'delivered')
    else if (pause === undefined) settle(webhook.id, 'abandoned')
    else later(pause * 1000 * delayFactor, () => enqueue(webhook, number + 1))
  }

  function signed({ id, body }: Webhook): Post {
    const timestamp = Math.floor(now().getTime() / 1000)
    return {
      body,
      headers: { 'svix-id': id, 'svix-timestamp': String(timestamp), 'svix-signature': signWebhook(secret, id, timestamp, body) },
    }
  }

  async function post(address: string, { body, headers }: Post): Promise<boolean> {
    const giveUp = new AbortController()
    const timer = setTimeout(() => giveUp.abort(), timeoutMs)
    underWay.add(giveUp)
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'user-agent': 'Svix-Webhooks/local', ...headers },
        redirect: 'manual',
        signal: giveUp.signal,
      })
      await answer.arrayBuffer()
      return answer.ok
    } catch {
      // Nobody listens, or not in time: the next attempt will tell.
      return false
    } finally {
      clearTimeout(timer)
      underWay.delete(giveUp)
    }
  }

  /** A post of its own beside the real ones: its answer changes nothing. */
  function postAside(webhook: Post, ms: number) {
    later(ms, () => {
      if (url) void post(url, webhook)
    })
  }

  return {
    /** Takes a webhook whose event happens in `inMs`. */
    add(webhook: Webhook, inMs: number) {
      const held = faults.strikes('shuffle') ? Math.random() * shuffleMs : 0
      const wait = Math.max(0, inMs) + faults.delayMs() + held
      if (wait > 0) later(wait, () => enqueue(webhook, 0))
      else enqueue(webhook, 0)
      if (faults.strikes('duplicate')) postAside(signed(webhook), wait + Math.random() * 1000)
      if (faults.strikes('forge')) postAside(forge(webhook), wait)
    },
    deliverTo(address: string) {
      url = address
      pump()
    },
    stop() {
      stopped = true
      for (const attempt of underWay) attempt.abort()
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}
