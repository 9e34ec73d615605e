import { eq } from 'drizzle-orm'
import { demoAddresses } from '#app/domain/accounts/demo.ts'
import { createLog } from '#app/infra/log.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { members } from '#db/schema/companies.ts'
import { oneTimeTokens, people, sessions } from '#db/schema/people.ts'
import { seedDemo } from '#db/seed/seed.ts'
import type { GivenCompany } from '#tests/given.ts'
import type { Site } from '#tests/http/open-site.ts'

/** One state of one page. */
export type View = {
  /** Where it is, in English. */
  path: string
  /** What there is to see, where the page alone does not say it. */
  shows?: string
  /** The cookie of whoever looks; without it a stranger does. */
  as?: string
  /** Sent as a form, and the answer is looked at. */
  sent?: Record<string, string | string[]>
  multipart?: boolean
  /** What it is answered with, where that is not 200. */
  status?: number
}

/** Who works here: the companies of the demonstration with their dealings, indexed, and the staff. */
export type Ground = { site: Site; seller: GivenCompany; buyer: GivenCompany; asSeller: string; asBuyer: string; asStaff: string }

/** Words that give way nowhere, as people write and paste them. */
export const longWord = 'Edelstahlkugelhahnflanschverbindungsschraubensatzverpackungsvorschrift'
/** Before the @ are 64 letters at most. */
export const longAddress = `${longWord.slice(0, 64).toLowerCase()}@buyers.test`
export const longLink = `https://files.buyers.test/${'drawings_of_the_flange_'.repeat(6)}rev4.pdf`

export async function layGround(site: Site): Promise<Ground> {
  const log = createLog('test')
  await seedDemo({ db: site.db, log, now: new Date(), withAccounts: true })
  while ((await indexChanges({ db: site.db, log })).indexed > 0);
  const [seller, buyer] = [await memberOf(site, demoAddresses.sales), await memberOf(site, demoAddresses.buyer)]
  const [staff] = await site.db.select().from(people).where(eq(people.address, demoAddresses.staff))
  const asStaff = await site.signedIn({ personId: staff!.id, companyId: null })
  return { site, seller, buyer, asSeller: await site.signedIn(seller), asBuyer: await site.signedIn(buyer), asStaff }
}

async function memberOf({ db, given }: Site, address: string): Promise<GivenCompany> {
  const [row] = await db
    .select({ personId: people.id, companyId: members.companyId, role: members.role })
    .from(people)
    .innerJoin(members, eq(members.personId, people.id))
    .where(eq(people.address, address))
  const { personId, companyId, role } = row!
  return { companyId, personId, address, ctx: { ...given.stranger(), actor: { kind: 'member', companyId, personId, role } } }
}

/** Proofs and keys last for minutes, and looking may take longer on a slow machine. */
export const muchLater = () => new Date(Date.now() + 3 * 3600_000)

export async function makeProofsLast({ db }: Site): Promise<void> {
  await db.update(sessions).set({ provedAt: muchLater() })
  await db.update(oneTimeTokens).set({ expiresAt: muchLater() })
}
