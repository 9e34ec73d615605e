import { hash } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { remembered, type Device } from '#app/services/accounts/known-device.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { consume } from '#app/services/limits.server.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld({ LIMITS_SCALE: '1' })
const given = givenIn(db)
const password = 'three calm words'
// Cheap to check: what is counted here is the checks.
const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })

async function member(): Promise<string> {
  const { address, personId } = await given.company()
  await db.update(people).set({ passwordHash }).where(eq(people.id, personId))
  return address
}

type Outcome = 'in' | 'wrong' | 'limited'
async function attempt(email: string, typed: string, from: { ip: string; device?: Device }, now?: Date): Promise<Outcome> {
  try {
    await signIn({ ...given.stranger(), now }, { email, password: typed }, { presentedToken: null, ...from })
    return 'in'
  } catch (error) {
    return (error as { kind: string }).kind === 'limited' ? 'limited' : 'wrong'
  }
}

describe('five thousand stolen pairs from five hundred networks', () => {
  it('are checked ten times an hour for each account, and its owner still gets in from a browser that is known', async () => {
    const accounts = await Promise.all(Array.from({ length: 10 }, member))
    const now = new Date(Date.UTC(2027, 0, 4, 6))
    const checked = new Map(accounts.map((address) => [address, 0]))
    let next = 0
    const thief = async () => {
      while (next < 5000) {
        const pair = next++
        const address = accounts[pair % accounts.length]!
        const ip = `10.${Math.floor((pair % 500) / 250)}.${pair % 250}.9`
        if ((await attempt(address, `stolen-${pair}`, { ip }, now)) !== 'limited') checked.set(address, checked.get(address)! + 1)
      }
    }
    await Promise.all(Array.from({ length: 20 }, thief))
    expect([...checked.values()]).toEqual(accounts.map(() => 10))

    const [victim] = accounts
    const home = { ip: '10.0.7.9', device: remembered(null, victim!) }
    expect(await attempt(victim!, password, { ip: '192.0.2.1' }, now)).toBe('limited')
    expect(await attempt(victim!, password, home, now)).toBe('in')
    expect(await attempt(victim!, password, { ip: '192.0.2.1' }, new Date(now.getTime() + 3600_001))).toBe('in')
  }, 180_000)
})

describe('a browser that is known', () => {
  it('is known for the address that signed in there and for no other, and nobody can make one up', async () => {
    const [own, other] = [await member(), await member()]
    for (let time = 0; time < 10; time += 1) for (const address of [own, other]) await attempt(address, 'wrong', { ip: `198.51.${time}.1` })
    const device = remembered(null, own)
    expect(await attempt(own, password, { ip: '192.0.2.1', device })).toBe('in')
    expect(await attempt(other, password, { ip: '192.0.2.1', device })).toBe('limited')
    expect(await attempt(own, password, { ip: '192.0.2.1', device: { ...device, id: 'another' } })).toBe('limited')
  })

  it('has ten wrong tries an hour of its own', async () => {
    const address = await member()
    const home = { ip: '192.0.2.2', device: remembered(null, address) }
    for (let time = 0; time < 10; time += 1) expect(await attempt(address, 'wrong', home)).toBe('wrong')
    expect(await attempt(address, password, home)).toBe('limited')
  })

  it('remembers five addresses, the newest first', () => {
    let device: Device | null = null
    for (let one = 0; one < 7; one += 1) device = remembered(device, `person-${one}@company.test`)
    expect(device!.marks).toHaveLength(5)
    expect(remembered(device, 'person-6@company.test')).toEqual(device)
  })
})

describe('whoever knows the password', () => {
  it('signs in as often as they like', async () => {
    const address = await member()
    for (let time = 0; time < 15; time += 1) expect(await attempt(address, password, { ip: '192.0.2.3' })).toBe('in')
  })
})

describe('a limit', () => {
  it('lets exactly as many through as it says, when a hundred come at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 100 }, () => consume(db, 'join:address', 'race@buyers.test')))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  })
})
