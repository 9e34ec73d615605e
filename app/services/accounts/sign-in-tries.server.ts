import { setTimeout as pause } from 'node:timers/promises'
import { env } from '#app/env.server.ts'
import type { Context } from '../context.server.ts'
import { consume, giveBack, networkOf, type Bucket } from '../limits.server.ts'
import { knows, type Device } from './known-device.server.ts'

const freeTries = 3
const longestMs = 1000

/** After three wrong passwords each answer takes twice as long as the one before, up to a second. */
function pauseMs(tries: number): number {
  const scale = env().LIMITS_SCALE
  return scale === 0 || tries <= freeTries ? 0 : Math.min(longestMs, 100 * 2 ** (tries - freeTries - 1)) / scale
}

/**
 * Counts a password before it is checked: so many an hour for an address, whoever asks from wherever, and so many for a network. A
 * browser that was signed in with the address before counts by itself: strangers who guess do not shut its owner out. What turns out
 * right is given back, so that only wrong ones count.
 */
export async function countTry(
  ctx: Context,
  address: string,
  from: { ip: string; device?: Device | null },
): Promise<{ wasRight(): Promise<void> }> {
  const device = from.device ?? null
  const counters: [Bucket, string][] = knows(device, address)
    ? [['sign-in:device', `${device!.id} ${address}`]]
    : [
        ['sign-in:network', networkOf(from.ip)],
        ['sign-in:address', address],
      ]
  let tries = 0
  for (const [bucket, key] of counters) tries = await consume(ctx.db, bucket, key, ctx.now)
  await pause(pauseMs(tries))
  return {
    async wasRight() {
      for (const [bucket, key] of counters) await giveBack(ctx.db, bucket, key)
    },
  }
}
