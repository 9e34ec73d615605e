import { and, eq } from 'drizzle-orm'
import { companies } from '#db/schema/companies.ts'
import { listings } from '#db/schema/listings.ts'

/** What strangers see: published, by a company that is listed. A suspended company hides its listings without touching them. */
export const onStage = and(eq(listings.status, 'published'), eq(companies.status, 'listed'))
