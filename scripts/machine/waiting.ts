import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until the answer is true; false when the time is over. */
export async function until(isTrue: () => boolean | Promise<boolean>, withinMs: number, everyMs = 25): Promise<boolean> {
  const deadline = Date.now() + withinMs
  for (;;) {
    if (await isTrue()) return true
    if (Date.now() >= deadline) return false
    await pause(everyMs)
  }
}
