import { hash } from '@node-rs/argon2'
import { inArray } from 'drizzle-orm'
import { remembered, type Device } from '#app/services/accounts/known-device.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { addressIn, dawn, inParallel, most, mostWithin, refusalOf, type World } from './world.ts'

const [pairs, networks, members, nobody] = [5000, 500, 90, 10]
const hourMs = 3600_000
const thieves = 60
const password = 'three calm words'

type From = { ip: string; device?: Device }

/** T4: 5,000 stolen pairs on 100 addresses, nine in ten of them accounts, from 500 networks within an hour; and what the owners meet. */
export async function tryStolenPairs({ db }: World): Promise<string[]> {
  const given = givenIn(db)
  const owners: string[] = []
  for (let one = 0; one < members; one += 1) owners.push((await given.company()).address)
  // Cheap to check: what is counted here is the checks.
  const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
  await db.update(people).set({ passwordHash }).where(inArray(people.address, owners))
  const addresses = [...owners, ...Array.from({ length: nobody }, (_, one) => `nobody-${one}@companies.test`)]
  const attempt = (email: string, typed: string, from: From, now: number) =>
    refusalOf(signIn({ ...given.stranger(), now: new Date(now) }, { email, password: typed }, { presentedToken: null, ...from }))

  const checked = new Map<string, { at: number }[]>(addresses.map((address) => [address, []]))
  const steal = async (from: number, until: number) =>
    inParallel(until - from, thieves, async (number) => {
      const pair = from + number
      const [email, now] = [addresses[pair % addresses.length]!, dawn + (pair * hourMs) / pairs]
      const refusal = await attempt(email, `stolen-${pair}`, { ip: addressIn(pair % networks) }, now)
      if (refusal !== 'limited') checked.get(email)!.push({ at: now })
    })
  const enter = async (ms: number, isAtHome: boolean) => {
    let inside = 0
    await inParallel(owners.length, 8, async (one) => {
      const from = isAtHome ? { ip: `192.0.2.${one}`, device: remembered(null, owners[one]!) } : { ip: `198.51.${one}.1` }
      if ((await attempt(owners[one]!, password, from, dawn + ms)) === null) inside += 1
    })
    return inside
  }
  const since = performance.now()
  await steal(0, pairs / 2)
  const atHome = await enter(hourMs / 2, true)
  const elsewhere = await enter(hourMs / 2, false)
  await steal(pairs / 2, pairs)
  const stillAtHome = await enter(hourMs - 1, true)
  const afterwards = await enter(2 * hourMs, false)
  const took = ((performance.now() - since) / 1000).toFixed(0)
  const counts = [...checked.values()].map((moments) => mostWithin(moments, hourMs))
  const all = [...checked.values()].flat().length
  console.log(`T4: ${pairs} pairs on ${addresses.length} addresses from ${networks} networks in an hour (${took} s)`)
  console.log(`  passwords checked ${all}; most for one account in any hour ${most(counts)} (10 allowed)`)
  console.log(`  owners who get in meanwhile: ${atHome} of ${members} from a browser that is known, at the end ${stillAtHome};`)
  console.log(`  from any other browser ${elsewhere}, and ${afterwards} when the hour is over`)
  const border = await overTheBorder((now, one) => attempt(owners[0]!, `again-${one}`, { ip: addressIn(one) }, now))
  console.log(`  two windows of an hour touch: ${border} checks within two minutes over the border between them`)
  return [
    most(counts) > 10 && `${most(counts)} passwords were checked for one account in an hour`,
    Math.min(atHome, stillAtHome) < members && `${members - Math.min(atHome, stillAtHome)} owners are locked out of their own browsers`,
    afterwards < members && `${members - afterwards} owners are locked out when the hour is over`,
    all === 0 && 'nothing was checked: nothing was tried',
  ].filter((fault) => fault !== false)
}

/** The most that somebody gets who knows when a window began: one try to open it, the others at its end and at the next one's begin. */
async function overTheBorder(attempt: (now: number, one: number) => Promise<string | null>): Promise<number> {
  const begin = dawn + 24 * hourMs
  const moments = [
    begin,
    ...Array.from({ length: 12 }, (_, one) => begin + hourMs - 60_000 + one),
    ...Array.from({ length: 12 }, (_, one) => begin + hourMs + one),
  ]
  const checked: { at: number }[] = []
  for (const [one, now] of moments.entries()) if ((await attempt(now, one)) !== 'limited') checked.push({ at: now })
  return mostWithin(checked, 120_000)
}
