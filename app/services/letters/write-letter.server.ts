import { newId } from '#app/domain/id.ts'
import { letterClasses, type LetterName, type LetterSubject } from '#app/domain/mail/letter.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { enqueueLetter } from '../tasks.server.ts'
import { placeOf } from './digests.server.ts'
import { turnOf } from './unasked-letters.server.ts'

export type NewLetter = {
  name: LetterName
  toAddress: string
  locale: Language
  subject: LetterSubject
  /** Null for an address nobody has confirmed yet. */
  recipientId: string | null
  /** The event it tells of: one letter per event, reader and name. */
  eventId?: string
  /** The same for a reader whom nobody here is: one letter of that key. */
  onceKey?: string
  threadId?: string
  /** It says that something is over: one that nobody asked for is written, too, where its address got many. */
  isLast?: boolean
  /** Its time, where that is not now. */
  notBefore?: Date
  /** It may have gone out after the backup that this site was restored from. */
  isRestored?: boolean
}

/**
 * Puts a letter and its sending into the caller's transaction. Saying the same twice writes it once. One that anybody can have
 * written to anybody takes its turn, and is not written when its address got too many. Where its reader wants it later or collected, it
 * waits.
 */
export async function writeLetter(
  tx: Transaction,
  { isRestored = false, isLast, notBefore, ...letter }: NewLetter,
  now = new Date(),
): Promise<void> {
  const id = newId(now.getTime())
  const from = notBefore ?? now
  const place = isRestored ? null : await placeOf(tx, letter, from)
  const dueAt = letterClasses[letter.name] === 'unasked' ? await turnOf(tx, { ...letter, isLast }, from) : (place?.dueAt ?? from)
  if (!dueAt) return
  const inserted = await tx
    .insert(letters)
    .values({
      id,
      ...letter,
      eventId: letter.eventId ?? null,
      threadId: letter.threadId ?? null,
      dueAt,
      digestId: place?.digestId,
      ...(isRestored ? heldAfterRestore : {}),
    })
    .onConflictDoNothing()
    .returning({ id: letters.id })
  if (inserted.length === 0 || isRestored || place?.digestId) return
  await enqueueLetter(tx, { id, name: letter.name }, dueAt > now ? dueAt : undefined)
}

/** Nobody knows whether it went out: staff decide. */
export const heldAfterRestore = { state: 'unknown', failure: 'restored' } as const
