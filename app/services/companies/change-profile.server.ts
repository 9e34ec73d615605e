import { and, eq, inArray, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { CompanyProfile } from '#app/domain/companies/company.ts'
import { profileParts, type ProfileOf } from '#app/domain/companies/profile.ts'
import type { ProfilePart } from '#app/domain/companies/profile-parts.ts'
import { conflict, invalidFields, type FieldProblem } from '#app/domain/errors.ts'
import { isPort } from '#app/domain/trade/port.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { categories, locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { syncClaims } from '../claims/sync-claims.server.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { holdFiles } from '../files/hold-files.server.ts'
import { markChanged } from '../search/mark-changed.server.ts'
import { getOwnCompanyRow } from './access.server.ts'

/** Says one part of the profile anew, from the version of the company that the person saw. */
export async function changeProfile<P extends ProfilePart>(
  ctx: Context<MemberActor>,
  part: P,
  input: ProfileOf<P> & { version: number },
): Promise<void> {
  const said = profileParts[part].parse(input) as ProfileOf<P>
  await inTransaction(ctx, async (tx, now) => {
    const company = await getOwnCompanyRow(tx, ctx.actor)
    const problems = await unknownCodes(tx, part, said)
    if (problems.length > 0) throw invalidFields('company.unknown_code', problems)
    const [changed] = await tx
      .update(companies)
      .set({
        ...columnsOf(part, said),
        profile: { ...company.profile, ...stored(part, said), statedAt: { ...company.profile.statedAt, [part]: now.toISOString() } },
        version: sql`${companies.version} + 1`,
      })
      .where(and(eq(companies.id, company.id), eq(companies.version, input.version)))
      .returning()
    if (!changed) throw conflict('company.changed')
    await record(tx, ctx, { name: 'company.changed', at: now, subjectId: company.id, detail: { part } })
    if (part === 'pictures') await holdPictures(tx, company.id, said as ProfileOf<'pictures'>)
    if (part === 'identity') await syncClaims(tx, ctx, changed, now)
    await markChanged(tx, 'company', company.id)
  })
}

/** What is searched stands in columns and nowhere else. */
function columnsOf(part: ProfilePart, said: ProfileOf<ProfilePart>): Partial<typeof companies.$inferInsert> {
  if (part !== 'production') return {}
  return { mainCategories: (said as ProfileOf<'production'>).products.map(({ category }) => category) }
}

function stored(part: ProfilePart, said: ProfileOf<ProfilePart>): CompanyProfile {
  if (part !== 'production') return { [part]: said }
  const { products: _, ...production } = said as ProfileOf<'production'>
  return { production }
}

const holdPictures = (tx: Transaction, companyId: string, { logoId, bannerId, photos }: ProfileOf<'pictures'>): Promise<void> =>
  holdFiles(tx, companyId, `company:${companyId}`, [
    { ids: logoId === undefined ? [] : [logoId], purpose: 'company-logo', field: 'logo' },
    { ids: bannerId === undefined ? [] : [bannerId], purpose: 'company-picture', field: 'banner' },
    { ids: photos.map(({ fileId }) => fileId), purpose: 'company-picture', field: 'photo' },
  ])

async function unknownCodes(db: Reader, part: ProfilePart, said: ProfileOf<ProfilePart>): Promise<FieldProblem[]> {
  if (part === 'production') {
    const slugs = (said as ProfileOf<'production'>).products.map(({ category }) => category)
    const rows =
      slugs.length === 0 ? [] : await db.select({ slug: categories.slug }).from(categories).where(inArray(categories.slug, slugs))
    const known = new Set(rows.map(({ slug }) => slug))
    return slugs.flatMap((slug, at) => (known.has(slug) ? [] : [{ field: `products[${at}].category`, code: 'choose' }]))
  }
  if (part === 'terms') {
    const codes = (said as ProfileOf<'terms'>).ports.map(({ port }) => port)
    const rows = codes.length === 0 ? [] : await db.select().from(locations).where(inArray(locations.locode, codes))
    const ports = new Set(rows.filter(isPort).map(({ locode }) => locode))
    return codes.flatMap((code, at) => (ports.has(code) ? [] : [{ field: `ports[${at}].port`, code: 'port' }]))
  }
  return []
}
