import { and, eq } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import { conflict } from '#app/domain/errors.ts'
import { kindsOf, notificationKinds, type LetterName, type NotificationKind } from '#app/domain/mail/letter.ts'
import { LetterSettingsInput, usualSettings, type LetterSettings } from '#app/domain/mail/letter-settings.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Reader, Transaction } from '#db/client.server.ts'
import { letterSettings } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { lockPerson } from '../accounts/lock-person.server.ts'
import { getOwnCompanyRow } from '../companies/access.server.ts'
import { inTransaction, type Context } from '../context.server.ts'

/** A person in a company: settings are kept for each pair. */
export type Addressee = { personId: string; companyId: string }

const of = ({ personId, companyId }: Addressee) => and(eq(letterSettings.personId, personId), eq(letterSettings.companyId, companyId))

/** Without a row everything comes, at once. */
export async function readLetterSettings(db: Reader, who: Addressee): Promise<LetterSettings & { changedAt: Date | null }> {
  const [row] = await db.select().from(letterSettings).where(of(who))
  if (!row) return { ...usualSettings, changedAt: null }
  const { off, rhythm, dailyAt, quietFrom, quietTo, changedAt } = row
  return { kinds: notificationKinds.filter((kind) => !off.includes(kind)), rhythm, dailyAt, quietFrom, quietTo, changedAt }
}

const markOf = ({ kinds, rhythm, dailyAt, quietFrom, quietTo }: LetterSettings): string =>
  sha256(JSON.stringify([[...kinds].sort(), rhythm, dailyAt, quietFrom, quietTo])).slice(0, 16)

export type OwnLetterSettings = LetterSettings & { company: string; timeZone: string; mark: string }

/** One's own, for the company that one acts for, with the mark that the form carries. */
export async function getLetterSettings(ctx: Context<MemberActor>): Promise<OwnLetterSettings> {
  const { db, actor } = ctx
  const [{ changedAt: _, ...settings }, company, [person]] = await Promise.all([
    readLetterSettings(db, actor),
    getOwnCompanyRow(db, actor),
    db.select({ timeZone: people.timeZone }).from(people).where(eq(people.id, actor.personId)),
  ])
  return { ...settings, company: company.legalNameEn, timeZone: person!.timeZone, mark: markOf(settings) }
}

/** Changed only from what the person saw. */
export async function changeLetterSettings(ctx: Context<MemberActor>, input: LetterSettingsInput): Promise<void> {
  const { mark, quietFrom = null, quietTo = null, ...others } = LetterSettingsInput.parse(input)
  const wanted = { ...others, quietFrom, quietTo }
  await inTransaction(ctx, async (tx, now) => {
    await lockPerson(tx, ctx.actor.personId)
    const stands = markOf(await readLetterSettings(tx, ctx.actor))
    if (stands === markOf(wanted)) return
    if (stands !== mark) throw conflict('account.changed')
    await write(tx, ctx.actor, wanted, now)
  })
}

/** Some kinds off, or on again, whatever else is set. */
export async function switchKinds(tx: Transaction, who: Addressee, kinds: NotificationKind[], to: 'on' | 'off', now: Date): Promise<void> {
  await lockPerson(tx, who.personId)
  const { changedAt: _, ...stands } = await readLetterSettings(tx, who)
  const others = stands.kinds.filter((kind) => !kinds.includes(kind))
  await write(tx, who, { ...stands, kinds: to === 'on' ? [...others, ...kinds] : others }, now)
}

async function write(tx: Transaction, { personId, companyId }: Addressee, { kinds, ...times }: LetterSettings, now: Date): Promise<void> {
  const set = { ...times, off: notificationKinds.filter((kind) => !kinds.includes(kind)), changedAt: now }
  await tx
    .insert(letterSettings)
    .values({ personId, companyId, ...set })
    .onConflictDoUpdate({ target: [letterSettings.companyId, letterSettings.personId], set })
}

/** Whose settings a letter goes by; null for what goes by none. */
export const addresseeOf = (letter: { recipientId: string | null; subject: { companyId?: string } }): Addressee | null =>
  letter.recipientId && letter.subject.companyId ? { personId: letter.recipientId, companyId: letter.subject.companyId } : null

/** Whether its reader wants nothing of what it tells of. */
export async function isSwitchedOff(
  db: Reader,
  letter: { name: LetterName; recipientId: string | null; subject: { companyId?: string } },
): Promise<boolean> {
  const [kinds, who] = [kindsOf(letter.name), addresseeOf(letter)]
  if (kinds.length === 0 || !who) return false
  const wanted = await readLetterSettings(db, who)
  return !kinds.some((kind) => wanted.kinds.includes(kind))
}
