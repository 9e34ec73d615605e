import { eq } from 'drizzle-orm'
import { gone } from '#app/domain/errors.ts'
import { letterClasses } from '#app/domain/mail/letter.ts'
import type { Reader } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { readSignedId, signedId } from './signed-id.server.ts'
import { findSuppression, liftNotMe, suppress } from './suppressions.server.ts'

/** Only the letter itself holds it, so whoever has it reads that mailbox. */
export const notMeTokenOf = (letterId: string): string => signedId('not-me', letterId)

async function getLetter(db: Reader, token: string): Promise<{ id: string; toAddress: string }> {
  const id = readSignedId('not-me', token)
  const [letter] = id
    ? await db.select({ id: letters.id, toAddress: letters.toAddress, name: letters.name }).from(letters).where(eq(letters.id, id))
    : []
  if (!letter?.toAddress || letterClasses[letter.name] !== 'unasked') throw gone('letter.unknown')
  return { id: letter.id, toAddress: letter.toAddress }
}

/** What the page behind the link shows; opening it changes nothing. */
export async function getNotMe(ctx: Context, token: string): Promise<{ isStopped: boolean }> {
  const { toAddress } = await getLetter(ctx.db, token)
  const row = await findSuppression(ctx.db, toAddress)
  return { isStopped: row !== null && (row.reason === 'not_me' || row.securityToo) }
}

/** No letter that anybody could ask for goes to this mailbox any more. */
export async function sayNotMe(ctx: Context, token: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { id, toAddress } = await getLetter(tx, token)
    await suppress(tx, toAddress, 'not_me')
    await record(tx, ctx, { name: 'mail.stopped', at: now, subjectId: id })
  })
}

/** Its owner wants them again: for example to join after all. */
export async function takeBackNotMe(ctx: Context, token: string): Promise<void> {
  await inTransaction(ctx, async (tx, now) => {
    const { id, toAddress } = await getLetter(tx, token)
    await liftNotMe(tx, toAddress)
    await record(tx, ctx, { name: 'mail.resumed', at: now, subjectId: id })
  })
}
