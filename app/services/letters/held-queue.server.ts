import { asc, eq } from 'drizzle-orm'
import type { StaffActor } from '#app/domain/actor.ts'
import { conflict, notFound } from '#app/domain/errors.ts'
import { isId } from '#app/domain/id.ts'
import { canBePosted, heldBecause, type HeldMailForStaff, type HeldMailRow } from '#app/domain/mail/held-mail.ts'
import type { StaffDecision } from '#app/domain/mail/held-mail-input.ts'
import { retention } from '#app/domain/retention.ts'
import type { Reader } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { threads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { settleHeld } from './held-mail.server.ts'

const mostShown = 200

const selectHeld = (db: Reader) =>
  db
    .select({ mail: inboundLetters, company: companies.legalNameEn, person: people.name, threadSubject: threads.subject })
    .from(inboundLetters)
    .leftJoin(companies, eq(companies.id, inboundLetters.companyId))
    .leftJoin(people, eq(people.id, inboundLetters.personId))
    .leftJoin(threads, eq(threads.id, inboundLetters.threadId))

type Row = Awaited<ReturnType<typeof selectHeld>>[number]

const rowOf = ({ mail, company }: Row): HeldMailRow => ({
  id: mail.id,
  because: heldBecause(mail.reason),
  from: mail.fromAddress,
  at: mail.receivedAt,
  company,
})

/** What waits for a decision, the oldest first: it is deleted first. */
export async function listHeldMails({ db }: Context<StaffActor>): Promise<{ rows: HeldMailRow[]; total: number }> {
  const isHeld = eq(inboundLetters.state, 'held')
  const [rows, total] = await Promise.all([
    selectHeld(db).where(isHeld).orderBy(asc(inboundLetters.receivedAt)).limit(mostShown),
    db.$count(inboundLetters, isHeld),
  ])
  return { rows: rows.map(rowOf), total }
}

/** What it says; whoever opens the page is noted there. */
export async function getHeldForStaff({ db }: Context<StaffActor>, inboundLetterId: string): Promise<HeldMailForStaff> {
  const [row] = isId(inboundLetterId) ? await selectHeld(db).where(eq(inboundLetters.id, inboundLetterId)) : []
  if (row?.mail.state !== 'held') throw notFound()
  const { mail, person, threadSubject } = row
  const because = heldBecause(mail.reason)
  return {
    ...rowOf(row),
    rule: mail.reason ?? '',
    subject: mail.subject ?? '',
    text: mail.excerpt?.text ?? '',
    files: mail.excerpt?.files ?? [],
    threadSubject,
    person: canBePosted(because) && mail.companyId ? person : null,
    keptUntil: new Date(mail.receivedAt.getTime() + retention.inbound_letters.days * 24 * 3600_000),
  }
}

/** Staff post it in the participant's name or drop it; what somebody else decided meanwhile stays. */
export async function decideAsStaff(ctx: Context<StaffActor>, inboundLetterId: string, decision: StaffDecision): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const [mail] = await tx.select().from(inboundLetters).where(eq(inboundLetters.id, inboundLetterId)).for('update')
    if (mail?.state !== 'held') throw conflict('held_mail.decided')
    const reason = decision.intent === 'post' ? decision.postReason : decision.dropReason
    await settleHeld(tx, ctx, mail, { decision: decision.intent, confirmedBy: 'staff', reason }, now)
  })
}
