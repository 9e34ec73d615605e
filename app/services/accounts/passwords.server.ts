import { hash, verify } from '@node-rs/argon2'
import { availableParallelism } from 'node:os'
import { limited } from '#app/domain/errors.ts'

// argon2id is the library's default algorithm; memory in KiB (OWASP's second profile).
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

/** One processor is left to the pages, and one thread of the four that Node shares with files and compression. */
const atOnce = Math.max(1, Math.min(3, availableParallelism() - 1))
const mostWaiting = 256
const comeBackSeconds = 5

let running = 0
const waiting: (() => void)[] = []

/** Passwords are hashed a few at a time, so that everything else goes on; where too many wait, one is told to come back. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running += 1
  else if (waiting.length >= mostWaiting) throw limited(comeBackSeconds)
  // Whoever is done hands its place on.
  else await new Promise<void>((turn) => waiting.push(turn))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost))

let dummy: Promise<string> | undefined

/** Takes as long for an address without an account as for one with a wrong password. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash) return inTurn(() => verify(passwordHash, password))
  dummy ??= hash('no account has this password', cost)
  const known = await dummy
  await inTurn(() => verify(known, password))
  return false
}
