import { setInterval as every } from 'node:timers'

/** What a process ends with when its database said nothing for too long; whoever started it starts it again. */
export const SILENT_DATABASE = 69

type Watch = {
  /** Resolves when the database answered. */
  ask: () => PromiseLike<unknown>
  onSilent: () => void
  silentMs?: number
  everyMs?: number
}

/**
 * Asks again and again; calls `onSilent` once when no answer came for `silentMs`. It counts its own rounds, not the clock: a process
 * that was held up or asleep has not listened either.
 */
export function watchDatabase({ ask, onSilent, silentMs = 15_000, everyMs = 500 }: Watch): { stop(): void } {
  let silentRounds = 0
  let isAsking = false
  const round = () => {
    silentRounds += 1
    if (silentRounds * everyMs > silentMs) {
      clearInterval(timer)
      onSilent()
    } else if (!isAsking) {
      isAsking = true
      ask()
        .then(
          () => (silentRounds = 0),
          () => undefined,
        )
        .then(() => (isAsking = false))
    }
  }
  const timer = every(round, everyMs)
  return { stop: () => clearInterval(timer) }
}
