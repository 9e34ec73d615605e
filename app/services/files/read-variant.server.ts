import { and, eq, sql } from 'drizzle-orm'
import { getFile } from '#app/infra/storage.server.ts'
import type { Database } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { files, fileVariants } from '#db/schema/files.ts'
import { listings } from '#db/schema/listings.ts'
import { validateSession } from '../accounts/sessions.server.ts'

type Variant = { fileId: string; width: number; format: 'webp' | 'jpg' }

/** `isHidden`: strangers do not get these bytes, so no cache may keep them. */
export type ReadVariant = { bytes: Buffer; isHidden: boolean } | 'gone' | null

const ofListing = 'listing:'

/**
 * The bytes of a picture in one size; null when there is none. What hangs at a listing that its company or staff took off, or belongs
 * to a company that is off the site, is gone at once for everybody but the company's own people and staff.
 */
export async function readVariant(
  db: Database,
  { fileId, width, format }: Variant,
  session: () => Promise<string | null>,
): Promise<ReadVariant> {
  const listingId = sql`case when ${files.attachedTo} like ${`${ofListing}%`} then substr(${files.attachedTo}, ${ofListing.length + 1})::uuid end`
  const [row] = await db
    .select({ state: files.state, companyId: files.companyId, company: companies.status, listing: listings.status })
    .from(fileVariants)
    .innerJoin(files, eq(files.id, fileVariants.fileId))
    .leftJoin(companies, eq(companies.id, files.companyId))
    .leftJoin(listings, eq(listings.id, listingId))
    .where(and(eq(fileVariants.fileId, fileId), eq(fileVariants.width, width), eq(fileVariants.format, format)))
  if (row?.state !== 'ready') return null
  const isHidden = row.company === 'suspended' || row.company === 'closed' || row.listing === 'suspended' || row.listing === 'removed'
  if (isHidden && !(await mayStillSee(db, row.companyId, session))) return 'gone'
  const bytes = await getFile(`${fileId}/${width}.${format}`)
  return bytes && { bytes, isHidden }
}

async function mayStillSee(db: Database, companyId: string | null, session: () => Promise<string | null>): Promise<boolean> {
  const token = await session()
  const person = token === null ? null : await validateSession(db, token)
  if (!person) return false
  if (person.isStaff) return true
  const isIn = and(eq(members.personId, person.personId), eq(members.companyId, companyId ?? ''))
  return companyId !== null && (await db.$count(members, isIn)) > 0
}
