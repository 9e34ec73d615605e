import { hash, verify } from '@node-rs/argon2'

// argon2id is the library's default algorithm; memory in KiB (OWASP's second profile). How many are hashed at once is settled at
// the door (app/server/turns.ts).
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

let dummy: Promise<string> | undefined

/** Takes as long for an address without an account as for one with a wrong password. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash) return verify(passwordHash, password)
  dummy ??= hash('no account has this password', cost)
  await verify(await dummy, password)
  return false
}
