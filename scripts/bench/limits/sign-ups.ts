import { randomUUID } from 'node:crypto'
import { requestJoin } from '#app/services/accounts/request-join.server.ts'
import { requestReset } from '#app/services/accounts/request-reset.server.ts'
import { holdInquiry } from '#app/services/inquiries/hold-inquiry.server.ts'
import { people } from '#db/schema/people.ts'
import { newId } from '#app/domain/id.ts'
import { givenIn } from '#tests/given.ts'
import { addressIn, dawn, grouped, inParallel, most, mostWithin, refusalOf, type World } from './world.ts'

const [targets, rounds, accounts] = [500, 20, 100]
const minuteMs = 60_000
const [hourMs, dayMs] = [60 * minuteMs, 24 * 60 * minuteMs]
/** Twenty rounds are one day; in each of them every address has its turn within a minute. */
const roundMs = dayMs / rounds
const senders = 12

/**
 * T2: 10,000 sign-ups in a day on 500 addresses, a fifth of which have accounts, from a network for each; every fifth time somebody also
 * asks for a new password and writes a guest's inquiry in that name.
 */
export async function bombTargets({ db, pool }: World): Promise<string[]> {
  const given = givenIn(db)
  const listing = await given.listing(await given.company())
  const addresses = Array.from({ length: targets }, (_, target) => `target-${target}@bombed.test`)
  const known = addresses.slice(0, accounts)
  await db.insert(people).values(
    known.map((address) => ({
      id: newId(),
      address,
      name: 'Somebody',
      locale: 'en' as const,
      passwordHash: 'not a hash',
      addressVerifiedAt: new Date(),
    })),
  )
  const counts = { signUps: 0, hashed: 0, others: 0 }
  const since = performance.now()
  await inParallel(targets * rounds, senders, async (number) => {
    const [round, target] = [Math.floor(number / targets), number % targets]
    const [email, ip] = [addresses[target]!, addressIn(target)]
    const ctx = { ...given.stranger(), now: new Date(dawn + round * roundMs + (target * minuteMs) / targets) }
    const form = { name: 'Somebody Else', email, password: 'three calm words', company: 'Else & Sons', country: 'PE' }
    counts.signUps += 1
    if ((await refusalOf(requestJoin(ctx, form, ip))) === null) counts.hashed += 1
    if (number % 5 > 0) return
    const inquiry = { clientKey: randomUUID(), listing: listing.ref, email, message: 'Please quote 300 pieces for a hotel.' }
    await refusalOf(requestReset(ctx, { email }, ip))
    await refusalOf(holdInquiry(ctx, inquiry, ip))
    counts.others += 2
  })
  const letters = await pool<Letter[]>`
    select to_address as address, name, (extract(epoch from due_at) * 1000)::float8 as at from letters where to_address like '%@bombed.test'`
  const took = ((performance.now() - since) / 1000).toFixed(0)
  console.log(`T2: ${counts.signUps} sign-ups on ${targets} addresses in a day, and ${counts.others} times another form (${took} s)`)
  console.log(`  passwords hashed ${counts.hashed}`)
  return judge(letters, new Set(known))
}

type Letter = { address: string; name: string; at: number }

function judge(letters: Letter[], known: Set<string>): string[] {
  const perAddress = grouped(letters, ({ address }) => address)
  const perDay = most(perAddress.map((rows) => mostWithin(rows, dayMs)))
  // Whoever has an account and is told so may at once be told how to get in: there it is ten minutes between two of a kind.
  const kinds = grouped(letters, ({ address, name }) => (known.has(address) ? `${address} ${name}` : address))
  const tooClose = kinds.filter((rows) => mostWithin(rows, 10 * minuteMs) > 1).length
  const unknown = letters.filter(({ address }) => !known.has(address))
  const perHour = most(grouped(unknown, ({ at }) => Math.floor(at / hourMs)).map((rows) => rows.length))
  console.log(
    `  letters written ${letters.length} to ${perAddress.length} addresses, ${letters.length - unknown.length} of them to accounts`,
  )
  console.log(`  most to one address in any 24 hours ${perDay} (3 allowed); addresses that got two within ten minutes ${tooClose} (0)`)
  console.log(
    `  most to unknown addresses in an hour of the clock ${perHour} (300 allowed), in any sixty minutes ${mostWithin(unknown, hourMs)}`,
  )
  return [
    perDay > 3 && `an address got ${perDay} letters in a day`,
    tooClose > 0 && `${tooClose} addresses got two letters within ten minutes`,
    perHour > 300 && `${perHour} letters went to unknown addresses in one hour`,
    letters.length === 0 && 'no letter was written: nothing was tried',
  ].filter((fault) => fault !== false)
}
