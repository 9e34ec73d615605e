import { count, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { passwordFits } from '#app/services/accounts/passwords.server.ts'
import { categories, certificateSchemes, hsCodes, locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { files } from '#db/schema/files.ts'
import { inquiries } from '#db/schema/inquiries.ts'
import { letters } from '#db/schema/letters.ts'
import { listings } from '#db/schema/listings.ts'
import { people, sessions } from '#db/schema/people.ts'
import { quotations } from '#db/schema/quotations.ts'
import { messages, threads } from '#db/schema/threads.ts'
import { seedCodeLists } from '#db/seed/code-lists.ts'
import { demoDealings } from '#db/seed/dealings/demo-dealings.ts'
import { demoListings } from '#db/seed/listings.ts'
import { demoAddresses, demoPassword } from '#app/domain/accounts/demo.ts'
import { seedDemo } from '#db/seed/seed.ts'
import { openWorld, type World } from '#tests/setup/world.ts'

const log = { info() {}, warn() {}, error() {} }
const now = new Date()

const rowsIn = (world: World) =>
  Promise.all(
    [companies, listings, threads, messages, events, files].map(async (table) => (await world.db.select({ n: count() }).from(table))[0]!.n),
  )

const announcedIn = async (world: World) =>
  world.db.execute<{ at: string }>(sql`
    select e.at::text as at from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id and t.identifier = 'announce'
    join events e on e.id = (j.payload ->> 'eventId')::uuid`)

describe('the demo', () => {
  let world: World
  let isWritten: boolean
  beforeAll(async () => {
    world = await openWorld()
    isWritten = await seedDemo({ db: world.db, log, now, withAccounts: true })
  }, 180_000)

  it('writes every company, listing and dealing once, however often it is asked to', async () => {
    expect(isWritten).toBe(true)
    const before = await rowsIn(world)
    expect(await seedDemo({ db: world.db, log, now, withAccounts: true })).toBe(false)
    expect(await rowsIn(world)).toEqual(before)
    const listed = await world.db.select().from(companies).where(eq(companies.status, 'listed'))
    expect(listed).toHaveLength(12)
    expect(await world.db.$count(listings, eq(listings.status, 'published'))).toBe(demoListings.length)
    expect(await world.db.$count(threads)).toBe(demoDealings.length)
  })

  it('shows quotations in every state, and inquiries that still wait', async () => {
    const states = await world.db.selectDistinct({ status: quotations.status }).from(quotations)
    expect(states.map((row) => row.status).sort()).toEqual(['accepted', 'declined', 'expired', 'sent'])
    const revised = await world.db.select().from(quotations).where(eq(quotations.currentVersion, 2))
    expect(new Set(revised.map((quotation) => quotation.status))).toEqual(new Set(['accepted', 'sent']))
    const steps = await world.db.selectDistinct({ status: inquiries.status }).from(inquiries)
    expect(steps.map((row) => row.status).sort()).toEqual(['answered', 'delivered', 'quoted'])
    expect(await world.db.$count(companies, eq(companies.status, 'guest'))).toBe(3)
  })

  it('lets the three accounts sign in, and leaves no session behind', async () => {
    for (const address of Object.values(demoAddresses)) {
      const [person] = await world.db.select().from(people).where(eq(people.address, address))
      expect(await passwordFits(person!.passwordHash, demoPassword), address).toBe(true)
    }
    const [staff] = await world.db.select().from(people).where(eq(people.address, demoAddresses.staff))
    expect(staff!.staffRole).toBe('staff')
    expect(await world.db.$count(sessions)).toBe(0)
  })

  it('lies in the past', async () => {
    const [last] = await world.db.select({ at: sql<string>`max(${events.at})::text` }).from(events)
    expect(new Date(last!.at).getTime()).toBeLessThan(now.getTime())
  })

  it('sends letters about the newest events only', async () => {
    const announced = await announcedIn(world)
    expect(announced.length).toBeGreaterThan(0)
    expect(announced.length).toBeLessThanOrEqual(8)
    const oldest = Math.min(...announced.map(({ at }) => new Date(at).getTime()))
    expect(now.getTime() - oldest).toBeLessThan(3 * 24 * 3600_000)
    expect(await world.db.$count(letters)).toBe(0)
  })

  it('uploads its own pictures for some listings', async () => {
    const drawn = demoListings.filter((listing) => listing.picture !== undefined)
    expect(await world.db.$count(listings, ne(listings.pictureFileIds, []))).toBe(drawn.length)
    expect(drawn.length).toBeGreaterThanOrEqual(6)
  })

  it('gives a registration number, ports and markets to each company', async () => {
    const listed = await world.db.select().from(companies).where(eq(companies.status, 'listed'))
    for (const { profile, country, subdivision, timeZone } of listed) {
      expect(profile.identity?.registrations).toHaveLength(1)
      expect(profile.about?.en).toBeTruthy()
      expect(profile.about?.zh).toBeTruthy()
      expect(profile.terms?.ports?.length).toBeGreaterThan(0)
      expect(profile.terms?.markets?.length).toBeGreaterThan(0)
      // Hong Kong has no parts of its own.
      expect(subdivision ?? country).toMatch(/^(HK|[A-Z]{2}-[A-Z0-9]{1,3})$/)
      expect(timeZone).not.toBe('UTC')
    }
  })
})

describe('a seed that breaks off', () => {
  it('leaves nothing; two at once then write the demo once; without accounts it lets nobody in and writes to nobody', async () => {
    const world = await openWorld()
    const seed = () => seedDemo({ db: world.db, log, now, withAccounts: false })
    await world.db.execute(
      sql`create function break_off() returns trigger language plpgsql as $$ begin raise exception 'broken off'; end $$`,
    )
    await world.db.execute(sql`create trigger break_off before insert on quotations for each row execute function break_off()`)
    await expect(seed()).rejects.toThrow()
    expect(await rowsIn(world)).toEqual([0, 0, 0, 0, 0, 0])
    expect(await world.db.$count(people)).toBe(0)

    await world.db.execute(sql`drop trigger break_off on quotations`)
    expect((await Promise.all([seed(), seed()])).sort()).toEqual([false, true])
    expect(await world.db.$count(companies, eq(companies.status, 'listed'))).toBe(12)
    expect(await world.db.$count(threads)).toBe(demoDealings.length)

    expect(await world.db.$count(people, isNotNull(people.passwordHash))).toBe(0)
    expect(await world.db.$count(people, isNotNull(people.staffRole))).toBe(0)
    expect(await announcedIn(world)).toHaveLength(0)
  }, 180_000)
})

describe('the code lists', () => {
  it('name every category and every chapter of the nomenclature in every language', async () => {
    const world = await openWorld()
    for (const table of [categories, hsCodes]) {
      const rows = await world.db.select({ names: table.names }).from(table)
      expect(rows.flatMap(({ names }) => languages.filter((lang) => !names[lang]).map((lang) => `${names.en}: ${lang}`))).toEqual([])
    }
  })

  it('are corrected, not doubled, when they are written again', async () => {
    const world = await openWorld()
    const sizes = () => Promise.all([categories, hsCodes, locations, certificateSchemes].map((table) => world.db.$count(table)))
    const before = await sizes()
    expect(before[0]).toBe(190)
    await world.db.update(locations).set({ functions: '4' }).where(eq(locations.locode, 'CNTXG'))
    await seedCodeLists(world.db)
    expect(await sizes()).toEqual(before)
    const [port] = await world.db.select().from(locations).where(eq(locations.locode, 'CNTXG'))
    expect(port).toMatchObject({ functions: '1', names: { en: 'Tianjin Xingang', zh: '天津新港' } })
  })
})
