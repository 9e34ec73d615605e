import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { holdInquiry } from '#app/services/inquiries/hold-inquiry.server.ts'
import { drawnAt, type Sending } from '#app/services/inquiries/inquiry-sending.server.ts'
import { sendInquiry } from '#app/services/inquiries/send-inquiry.server.ts'
import { deliverDue } from '#app/services/inquiries/settle-waiting.server.ts'
import { people } from '#db/schema/people.ts'
import { givenIn, type GivenCompany } from '#tests/given.ts'
import { addressIn, dawn, grouped, inParallel, most, refusalOf, type World } from './world.ts'

const minuteMs = 60_000
const [hourMs, dayMs] = [60 * minuteMs, 24 * 60 * minuteMs]
/** After the other attacks: nothing of theirs is counted. */
const start = dawn + 7 * dayMs
const startAt = new Date(start).toISOString()
const atOnce = 12
const [guests, guestInquiries] = [500, 5000]
const [newcomers, oldHands, wanted] = [60, 5, 60]
const ports = ['Callao', 'Santos', 'Durban', 'Gdynia', 'Haifa', 'Izmir', 'Karachi', 'Lagos', 'Mersin', 'Osaka']

/** How many there were, and how many there may be. */
type Line = { what: string; count: number; allowed: number }
type Delivered = { buyer: string; supplier: string; at: number }
type Stage = ReturnType<typeof stageIn>

/**
 * T1: machines that write inquiries: as guests whose addresses nobody confirms, as members who joined yesterday, as members of long
 * standing, with the trap filled in, and with the same words to everybody.
 */
export async function letBotsWrite({ db, pool }: World): Promise<string[]> {
  const since = performance.now()
  const stage = stageIn({ db, pool })
  const refs = await many(20, stage.supplier)
  const lines: Line[] = []
  for (const attack of [askAsGuests, askAsNewcomers, askAsOldHands, askAsMachines]) lines.push(...(await attack(stage, refs)))
  const took = ((performance.now() - since) / 1000).toFixed(0)
  const ofMembers = `${newcomers * wanted} of members new here, ${oldHands * wanted} of others`
  console.log(`T1: ${guestInquiries} inquiries of ${guests} guests, ${ofMembers}, 40 of machines (${took} s)`)
  for (const { what, count, allowed } of lines) console.log(`  ${what}: ${count} (${allowed} allowed)`)
  return lines.filter(({ count, allowed }) => count > allowed).map(({ what, count }) => `${what}: ${count}`)
}

function stageIn({ db, pool }: Pick<World, 'db' | 'pool'>) {
  const given = givenIn(db)
  return {
    pool,
    given,
    async supplier(): Promise<string> {
      return (await given.listing(await given.company())).ref
    },
    async buyer(ageDays: number): Promise<GivenCompany> {
      const company = await given.company({ country: 'PE' })
      await db
        .update(people)
        .set({ createdAt: new Date(start - ageDays * dayMs) })
        .where(eq(people.id, company.personId))
      return company
    },
    /** As from a page that was read for a minute. */
    ask(from: GivenCompany, ref: string, ms: number, message: string, sending: Sending = {}): Promise<string | null> {
      const now = new Date(start + ms)
      const made = drawnAt(ref, new Date(now.getTime() - minuteMs))
      return refusalOf(sendInquiry({ ...from.ctx, now }, { clientKey: randomUUID(), listing: ref, message, made, ...sending }))
    },
    delivered: (from: GivenCompany[]) => pool<Delivered[]>`
      select buyer_company_id as buyer, supplier_company_id as supplier, (extract(epoch from created_at) * 1000)::float8 as at
      from inquiries where buyer_company_id = any(${from.map(({ companyId }) => companyId)}::uuid[])`,
  }
}

const said = (number: number) =>
  `Please quote ${number + 100} ball valves DN50 for ${ports[number % 10]} ${'abcdefghijkl'[number % 12]!.repeat(5)}, delivered there.`

async function askAsGuests({ pool, given }: Stage, refs: string[]): Promise<Line[]> {
  await inParallel(guestInquiries, atOnce, async (number) => {
    const ctx = { ...given.stranger(), now: new Date(start + (number * dayMs) / guestInquiries) }
    const [listing, email] = [refs[number % refs.length]!, `guest-${number % guests}@bots.test`]
    await refusalOf(holdInquiry(ctx, { clientKey: randomUUID(), listing, email, message: said(number) }, addressIn(number % guests)))
  })
  const [row] = await pool<{ held: number; delivered: number }[]>`
    select (select max(n) from (select count(*) as n from held_inquiries where address like '%@bots.test' group by address) counted)::int as held,
      (select count(*) from inquiries where created_at >= ${startAt}::timestamptz)::int as delivered`
  return [
    { what: 'delivered from addresses that nobody confirmed', count: row!.delivered, allowed: 0 },
    { what: 'held for one such address in a day', count: row!.held, allowed: 10 },
  ]
}

/** Sixty tries each within the hour: half of them want the same four suppliers, the others as many as they can get. */
async function askAsNewcomers({ buyer, ask, delivered, given, pool }: Stage, refs: string[]): Promise<Line[]> {
  const all = await many(newcomers, () => buyer(1))
  await inParallel(newcomers * wanted, atOnce, async (number) => {
    const [who, turn] = [number % newcomers, Math.floor(number / newcomers)]
    const ref = refs[turn % (who % 2 === 0 ? 4 : refs.length)]!
    await ask(all[who]!, ref, (number * hourMs) / (newcomers * wanted), said(turn))
  })
  const atOnceDelivered = await delivered(all)
  const waiting = await pool<{ id: string; buyer: string; at: number }[]>`
    select id, buyer_company_id as buyer, (extract(epoch from due_at) * 1000)::float8 as at from waiting_inquiries
    where why = 'turn' and buyer_company_id = any(${all.map(({ companyId }) => companyId)}::uuid[]) order by due_at`
  const system = { ...given.stranger(), actor: { kind: 'system', task: 'deliver-inquiry' } as const }
  for (const { id, at } of waiting) await deliverDue({ ...system, now: new Date(at) }, id)
  const inTheEnd = await delivered(all)
  const reached = grouped(atOnceDelivered, ({ buyer: from }) => from).map((rows) => new Set(rows.map(({ supplier }) => supplier)).size)
  const taken = grouped([...atOnceDelivered, ...waiting], ({ buyer: from }) => from).map((rows) => rows.length)
  const hours = grouped(inTheEnd, ({ supplier, at }) => `${supplier} ${Math.floor(at / hourMs)}`).map((rows) => rows.length)
  console.log(`new members: ${atOnceDelivered.length} delivered at once, ${waiting.length} waited for a later hour`)
  return [
    { what: 'taken from one new member in a day', count: most(taken), allowed: 10 },
    { what: 'suppliers that one new member reached in an hour', count: most(reached), allowed: 5 },
    { what: 'one supplier got in an hour from new members', count: most(hours), allowed: 30 },
    { what: 'taken and never delivered', count: atOnceDelivered.length + waiting.length - inTheEnd.length, allowed: 0 },
  ]
}

async function askAsOldHands({ buyer, ask, delivered }: Stage, refs: string[]): Promise<Line[]> {
  const all = await many(oldHands, () => buyer(100))
  await inParallel(oldHands * wanted, atOnce, async (number) => {
    await ask(all[number % oldHands]!, refs[number % 3]!, (number * dayMs) / (oldHands * wanted), said(number))
  })
  const taken = grouped(await delivered(all), ({ buyer: from }) => from).map((rows) => rows.length)
  return [{ what: 'taken from one member of long standing in a day', count: most(taken), allowed: 50 }]
}

async function askAsMachines({ buyer, ask, delivered }: Stage, refs: string[]): Promise<Line[]> {
  const [trapped, alike] = [await buyer(100), await buyer(100)]
  const message = 'please quote 500 ball valves DN50 in stainless steel, delivered to our hotel.'
  for (const [one, ref] of refs.entries()) {
    await ask(trapped, ref, one * minuteMs, said(one), { homepage: 'https://cheap.example' })
    await ask(alike, ref, one * minuteMs, `Dear ${ports[one % 10]} Ltd, ${message} Our reference is ${one}.`)
  }
  return [
    { what: 'delivered at once of 20 with the trap filled in', count: (await delivered([trapped])).length, allowed: 0 },
    { what: 'delivered at once of 20 alike but for the name', count: (await delivered([alike])).length, allowed: 5 },
  ]
}

const many = <T>(count: number, make: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, make))
