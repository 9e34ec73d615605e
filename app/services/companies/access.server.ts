import { eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { companies } from '#db/schema/companies.ts'
import type { Reader } from '#db/client.server.ts'

export type CompanyRow = typeof companies.$inferSelect

/** The caller's own company. */
export async function getOwnCompanyRow(db: Reader, actor: MemberActor): Promise<CompanyRow> {
  const [row] = await db.select().from(companies).where(eq(companies.id, actor.companyId))
  if (!row) throw notFound()
  return row
}
