import { sql } from 'drizzle-orm'
import { demoAddresses, demoPassword } from '#app/domain/accounts/demo.ts'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import type { Log } from '#app/services/context.server.ts'
import type { Database, Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { seedClaims } from './claims.ts'
import { seedCompanies, seedStaff } from './companies.ts'
import { companyDrawings, seedCompanyPictures } from './company-pictures.ts'
import { seedDealings } from './dealings.ts'
import { demoListings, seedListings } from './listings.ts'
import { drawPicture } from './pictures.ts'
import { seedRates } from './rates.ts'
import { seedRfqs } from './rfqs.ts'

/**
 * Writes the demo companies, their listings and dealings into a database that has no company yet. One transaction: it is all
 * there or not at all, and of two seeds at once the second finds the first's. Needs the code lists.
 */
export async function seedDemo({
  db,
  log,
  now,
  withAccounts,
}: {
  db: Database
  log: Log
  now: Date
  withAccounts: boolean
}): Promise<boolean> {
  if (await hasCompanies(db)) return false
  const passwordHash = withAccounts ? await hashPassword(demoPassword) : null
  // Drawn by other threads while the companies join.
  const pictures = drawPictures()
  pictures.catch(() => undefined)
  return db.transaction(async (tx) => {
    // However long the other one takes on a small machine.
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('quayside demo'))`)
    const demo = { db: withoutSavepoints(tx), log, now, passwordHash }
    if (await hasCompanies(demo.db)) return false
    await seedRates(demo)
    const seededCompanies = await seedCompanies(demo)
    await seedClaims(demo, seededCompanies)
    if (withAccounts) await seedStaff(demo, demoAddresses.staff)
    await seedCompanyPictures(demo, seededCompanies, await pictures)
    const seededListings = await seedListings(demo, seededCompanies, await pictures)
    // Before the dealings: whom the questions went to is not told by letter at the first start.
    await seedRfqs(demo, seededCompanies)
    await seedDealings(demo, seededCompanies, seededListings)
    return true
  })
}

/** Where a service would open a transaction it goes on in this one: what fails here fails whole. */
function withoutSavepoints(tx: Transaction): Database {
  return Object.create(tx, { transaction: { value: (command: (inner: Transaction) => unknown) => command(tx) } }) as Database
}

async function hasCompanies(db: Database): Promise<boolean> {
  const rows = await db.select({ id: companies.id }).from(companies).limit(1)
  return rows.length > 0
}

async function drawPictures(): Promise<Map<string, Buffer>> {
  const names = [...companyDrawings, ...demoListings.flatMap(({ picture }) => picture ?? [])]
  return new Map(await Promise.all(names.map(async (name) => [name, await drawPicture(name)] as const)))
}
