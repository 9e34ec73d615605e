import { newId } from '#app/domain/id.ts'
import { letterClasses, type LetterName, type LetterSubject } from '#app/domain/mail/letter.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { enqueue, priorities } from '../tasks.server.ts'

export type NewLetter = {
  name: LetterName
  toAddress: string
  locale: Language
  subject: LetterSubject
  /** Null for an address nobody has confirmed yet. */
  recipientId: string | null
  /** The event it tells of: one letter per event, reader and name. */
  eventId?: string
  threadId?: string
}

/** Puts a letter and its sending into the caller's transaction. Saying the same twice writes it once. */
export async function writeLetter(tx: Transaction, letter: NewLetter): Promise<void> {
  const id = newId()
  const inserted = await tx
    .insert(letters)
    .values({ id, ...letter, eventId: letter.eventId ?? null, threadId: letter.threadId ?? null })
    .onConflictDoNothing()
    .returning({ id: letters.id })
  if (inserted.length === 0) return
  const priority = letterClasses[letter.name] === 'security' ? priorities.security : priorities.message
  await enqueue(tx, 'send-letter', { letterId: id }, { jobKey: `letter:${id}`, priority })
}
