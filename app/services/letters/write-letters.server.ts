import { and, eq, isNotNull, ne, notExists, sql, type SQL } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { kindsOf, notificationKinds, type LetterName, type LetterSubject } from '#app/domain/mail/letter.ts'
import { usualSettings, type LetterSettings } from '#app/domain/mail/letter-settings.ts'
import { timeOfLetter } from '#app/domain/mail/letter-times.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { letters, letterSettings, suppressions } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { insertNewRows } from '../set-based.server.ts'
import { enqueueLetters } from '../tasks.server.ts'
import { openDigests, type DigestPlace } from './digests.server.ts'
import { wholeLetter } from './whole-letter.server.ts'
import { heldAfterRestore } from './write-letter.server.ts'

/** What it may be written for only once: to each reader for an event, or, where there is none, by a key. */
type Once = { eventId: string } | { onceKey: (personId: string) => string }

export type TellingLetter = Once & { name: LetterName; isRestored?: boolean; subject: LetterSubject | ((reader: Reader) => LetterSubject) }

export type Reader = {
  personId: string
  companyId: string
  toAddress: string
  locale: Language
  timeZone: string
  settings: LetterSettings
}

/**
 * Tells readers, at once or in the digest that each has chosen: as `writeLetter` does, but hundreds in a handful of statements.
 */
export async function writeToReaders(tx: Transaction, letter: TellingLetter, readers: Reader[], now: Date): Promise<number> {
  const places = readers.map(({ settings, timeZone }) => (letter.isRestored ? null : timeOfLetter(settings, timeZone, now)))
  const collecting = readers.flatMap((reader, index): DigestPlace[] => {
    const dueAt = places[index]
    return dueAt && reader.settings.rhythm !== 'at-once' ? [{ ...reader, dueAt }] : []
  })
  const digestOf = await openDigests(tx, collecting, now)
  const rows = readers.map((reader, index) => {
    const { personId, companyId, toAddress, locale } = reader
    const subject = typeof letter.subject === 'function' ? letter.subject(reader) : letter.subject
    return wholeLetter({
      id: newId(now.getTime()),
      name: letter.name,
      ...('eventId' in letter ? { eventId: letter.eventId } : { onceKey: letter.onceKey(personId) }),
      recipientId: personId,
      toAddress,
      locale,
      subject: { ...subject, companyId },
      createdAt: now,
      dueAt: places[index] ?? now,
      digestId: digestOf(personId, companyId),
      ...(letter.isRestored ? heldAfterRestore : {}),
    })
  })
  const added = new Set(await insertNewRows(tx, letters, rows, 'id'))
  const alone = rows.filter(({ id, digestId }) => added.has(id) && digestId === null && !letter.isRestored)
  await enqueueLetters(
    tx,
    letter.name,
    alone.map(({ id, dueAt }) => ({ id, runAt: dueAt! > now ? dueAt : null })),
  )
  return added.size
}

/**
 * Of the members that are meant, those with an address that letters go to and who have not switched such letters off, in one order.
 * Somebody who is meant in several companies is one reader.
 */
export async function readersOf(tx: Transaction, meant: SQL, name: LetterName): Promise<Reader[]> {
  // Whoever was erased has no address; of the others the plain hash stands for what was stopped.
  const stopped = tx
    .select({ one: sql`1` })
    .from(suppressions)
    .where(
      and(
        eq(suppressions.addressHash, sql`encode(sha256(convert_to(${people.address}, 'UTF8')), 'hex')`),
        ne(suppressions.reason, 'not_me'),
      ),
    )
  const rows = await tx
    .select({ person: people, companyId: members.companyId, settings: letterSettings })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .leftJoin(letterSettings, and(eq(letterSettings.companyId, members.companyId), eq(letterSettings.personId, people.id)))
    .where(and(meant, isNotNull(people.address), notExists(stopped)))
    .orderBy(people.id, members.companyId)
  const kinds = kindsOf(name)
  const isWanted = ({ off }: { off: string[] }) => kinds.length === 0 || kinds.some((kind) => !off.includes(kind))
  const told = new Set<string>()
  return rows.flatMap(({ person, companyId, settings }) => {
    if (told.has(person.id) || (settings && !isWanted(settings))) return []
    told.add(person.id)
    const { id: personId, address, locale, timeZone } = person
    const chosen = settings && { ...settings, kinds: notificationKinds.filter((kind) => !settings.off.includes(kind)) }
    return [{ personId, companyId, toAddress: address!, locale, timeZone, settings: chosen ?? usualSettings }]
  })
}
