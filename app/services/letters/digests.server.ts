import { and, asc, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { newId } from '#app/domain/id.ts'
import type { LetterState } from '#app/domain/mail/delivery-state.ts'
import { kindsOf, notificationLetters, type LetterName, type NotificationLetter, type ThreadLetter } from '#app/domain/mail/letter.ts'
import type { DigestThread, LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { timeOfLetter } from '#app/domain/mail/letter-times.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { rfqs } from '#db/schema/rfqs.ts'
import { threadReads, threads } from '#db/schema/threads.ts'
import { buyerAlias } from '../threads/access.server.ts'
import { insertNewRows } from '../set-based.server.ts'
import { enqueueLetter, enqueueLetters } from '../tasks.server.ts'
import type { LetterRow } from './letter-facts.server.ts'
import { addresseeOf, readLetterSettings, type Addressee } from './letter-settings.server.ts'
import { foundRfqs, searchesUrl } from './found-rfq-facts.server.ts'
import { toldRfqs } from './rfq-facts.server.ts'
import { wholeLetter } from './whole-letter.server.ts'
import type { NewLetter } from './write-letter.server.ts'

/** Where a letter waits, if its reader wants it to: for a moment, or for the digest of that moment. */
export async function placeOf(tx: Transaction, letter: NewLetter, now: Date): Promise<{ dueAt: Date; digestId: string | null } | null> {
  const who = addresseeOf(letter)
  if (!who || kindsOf(letter.name).length === 0) return null
  const settings = await readLetterSettings(tx, who)
  const [person] = await tx.select({ timeZone: people.timeZone }).from(people).where(eq(people.id, who.personId))
  let dueAt = timeOfLetter(settings, person!.timeZone, now)
  if (!dueAt) return null
  if (settings.rhythm === 'at-once') return { dueAt, digestId: null }
  const digestId = await openDigest(tx, letter, who, dueAt)
  if (digestId) return { dueAt, digestId }
  // That one was on its way just now; the next one is not.
  dueAt = timeOfLetter(settings, person!.timeZone, dueAt)
  const next = dueAt && (await openDigest(tx, letter, who, dueAt))
  return dueAt && next ? { dueAt, digestId: next } : null
}

/** The one digest of this reader for this moment, begun by whoever is first. Null: its time has come, and nothing is added any more. */
async function openDigest(tx: Transaction, letter: NewLetter, { personId, companyId }: Addressee, dueAt: Date): Promise<string | null> {
  const onceKey = keyOf({ personId, companyId, dueAt })
  const { toAddress, locale } = letter
  const digest = { id: newId(), name: 'digest' as const, recipientId: personId, toAddress, locale, subject: { companyId } }
  const begun = await tx
    .insert(letters)
    .values({ ...digest, dueAt, onceKey })
    .onConflictDoNothing({ target: letters.onceKey })
    .returning({ id: letters.id })
  if (begun.length > 0) await enqueueLetter(tx, digest, dueAt)
  const [open] = await tx
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.onceKey, onceKey), isOpen))
    .for('update')
  return open?.id ?? null
}

export type DigestPlace = Addressee & { toAddress: string; locale: LetterRow['locale']; dueAt: Date }

const keyOf = ({ personId, companyId, dueAt }: Addressee & { dueAt: Date }) => `digest ${personId} ${companyId} ${dueAt.toISOString()}`

/**
 * The digests of many readers, begun where there are none. Gives the one of a reader; null where its time has come meanwhile: the
 * letter is sent alone then.
 */
export async function openDigests(
  tx: Transaction,
  places: DigestPlace[],
  now: Date,
): Promise<(personId: string, companyId: string) => string | null> {
  const rows = places.map(({ personId, companyId, toAddress, locale, dueAt }) => {
    const digest = { id: newId(now.getTime()), name: 'digest', recipientId: personId, toAddress, locale, subject: { companyId } } as const
    return wholeLetter({ ...digest, createdAt: now, dueAt, onceKey: keyOf({ personId, companyId, dueAt }) })
  })
  const begun = new Set(await insertNewRows(tx, letters, rows, 'id'))
  await enqueueLetters(
    tx,
    'digest',
    rows.filter(({ id }) => begun.has(id)).map(({ id, dueAt }) => ({ id, runAt: dueAt })),
  )
  const keys = rows.map(({ onceKey }) => onceKey!)
  const open =
    keys.length === 0
      ? []
      : await tx
          .select({ id: letters.id, key: letters.onceKey })
          .from(letters)
          .where(and(inArray(letters.onceKey, keys), isOpen))
          .orderBy(letters.id)
          .for('update')
  const idOf = new Map(open.map(({ id, key }) => [key, id]))
  const digestOf = new Map(places.map((place) => [`${place.personId} ${place.companyId}`, idOf.get(keyOf(place)) ?? null]))
  return (personId, companyId) => digestOf.get(`${personId} ${companyId}`) ?? null
}

/** Its time has not come, and nobody has begun to write it. */
const isOpen = and(eq(letters.state, 'queued'), isNull(letters.frozen), sql`${letters.dueAt} > clock_timestamp()`)

/** Whether the reader opened the thread after what the letter tells of. */
export const isReadOnSite = sql<boolean>`exists (
  select 1 from ${threadReads} join ${events} on ${events.id} = ${letters.eventId}
  where ${threadReads.threadId} = ${letters.threadId} and ${threadReads.personId} = ${letters.recipientId}
    and ${threadReads.readAt} >= ${events.at})`

/** What a digest tells: what waits in it and was neither read on the site nor switched off since. Null: nothing is left. */
export async function digestFacts(tx: Transaction, digest: LetterRow, now: Date): Promise<LetterFacts | null> {
  const who = addresseeOf(digest)
  const [member] = who ? await memberOf(tx, who) : []
  if (!who || !member) return null
  const waiting = and(eq(letters.digestId, digest.id), eq(letters.state, 'queued'))
  await tx.update(letters).set({ state: 'suppressed', failure: 'read on the site' }).where(and(waiting, isReadOnSite))
  const { kinds } = await readLetterSettings(tx, who)
  const collected = await tx
    .select({ id: letters.id, name: letters.name, subject: letters.subject, thread: threads })
    .from(letters)
    .leftJoin(threads, eq(threads.id, letters.threadId))
    .where(waiting)
    .orderBy(asc(letters.id))
  const isWanted = <L extends { name: LetterName }>(letter: L): letter is L & { name: NotificationLetter } =>
    letter.name in notificationLetters && kindsOf(letter.name).some((kind) => kinds.includes(kind))
  const unwanted = collected.filter((letter) => !isWanted(letter)).map(({ id }) => id)
  if (unwanted.length > 0)
    await tx.update(letters).set({ state: 'suppressed', failure: 'switched off' }).where(inArray(letters.id, unwanted))
  const wanted = collected.filter(isWanted)
  const { locale } = digest
  const subjectsOf = (one: LetterName) => wanted.filter(({ name }) => name === one).map(({ subject }) => subject)
  const matchedIds = subjectsOf('rfq-matched').flatMap(({ rfqId }) => rfqId ?? [])
  const rfqs = await toldRfqs(tx, who.companyId, matchedIds, locale)
  const found = await foundRfqs(tx, subjectsOf('rfq-found'), locale, now)
  const ofThreads = wanted.flatMap(({ name, thread }) => (thread && isOfThread(name) ? [{ name, thread }] : []))
  if (ofThreads.length + rfqs.length + found.length === 0) return null
  return {
    name: 'digest',
    company: member.company,
    threads: await byThread(tx, who, ofThreads, locale),
    inboxUrl: absolute(paths.inbox(locale)),
    rfqs,
    matchedUrl: absolute(paths.matchedRfqs(locale)),
    found,
    searchesUrl: searchesUrl(locale),
  }
}

const isOfThread = (name: NotificationLetter): name is ThreadLetter => name !== 'rfq-matched' && name !== 'rfq-found'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

const memberOf = (tx: Transaction, { personId, companyId }: Addressee) =>
  tx
    .select({ company: companies.legalNameEn })
    .from(members)
    .innerJoin(companies, eq(companies.id, members.companyId))
    .where(and(eq(members.companyId, companyId), eq(members.personId, personId)))

type Collected = { name: ThreadLetter; thread: typeof threads.$inferSelect }

/** One entry for each thread, in the order in which something first came. */
async function byThread(
  tx: Transaction,
  { companyId }: Addressee,
  collected: Collected[],
  locale: LetterRow['locale'],
): Promise<DigestThread[]> {
  const otherOf = ({ buyerCompanyId, supplierCompanyId }: Collected['thread']) =>
    buyerCompanyId === companyId ? supplierCompanyId : buyerCompanyId
  const others = collected.map(({ thread }) => otherOf(thread))
  const names = await tx.select({ id: companies.id, name: companies.legalNameEn }).from(companies).where(inArray(companies.id, others))
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  const aliasOf = await aliasesOf(
    tx,
    collected.map(({ thread }) => thread).filter(({ supplierCompanyId }) => supplierCompanyId === companyId),
  )
  const found = new Map<string, DigestThread>()
  for (const { name, thread } of collected) {
    const entry = found.get(thread.id) ?? {
      subject: thread.subject,
      company: buyerName(aliasOf.get(thread.id) ?? nameOf.get(otherOf(thread))!, locale),
      url: absolute(paths.thread(locale, thread.id)),
      came: [],
    }
    const known = entry.came.find((one) => one.letter === name)
    if (known) known.count += 1
    else entry.came.push({ letter: name, count: 1 })
    found.set(thread.id, entry)
  }
  return [...found.values()]
}

/** What suppliers read in the place of a buyer's name, by thread. */
async function aliasesOf(tx: Transaction, of: { id: string }[]): Promise<Map<string, string>> {
  const ids = of.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: threads.id, buyerAlias })
    .from(threads)
    .innerJoin(rfqs, eq(rfqs.id, threads.rfqId))
    .where(inArray(threads.id, ids))
  return new Map(rows.flatMap(({ id, buyerAlias: alias }) => (alias === null ? [] : [[id, alias] as const])))
}

/** What becomes of a digest becomes of what it tells. */
export async function followDigest(tx: Transaction, digestId: string, state: LetterState, now: Date): Promise<void> {
  await tx
    .update(letters)
    .set({ state, ...(state === 'sent' ? { sentAt: now } : {}), ...(state === 'delivered' ? { deliveredAt: now } : {}) })
    .where(and(eq(letters.digestId, digestId), notInArray(letters.state, ['suppressed', state])))
}
