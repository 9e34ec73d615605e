import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { derivedUnderEach, sha256 } from '#app/infra/secrets.server.ts'
import { people } from '#db/schema/people.ts'
import { guestCodes, type GuestAct } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { getOwnThread } from './access.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { getQuotationAs } from '../quotations/access.server.ts'

export type { GuestAct }

const lifetimeMs = 10 * 60_000
const mostTries = 5

/** Six digits, derived from the row's id: the letter can be written again, the table keeps a hash. */
export function guestCodeOf(guestCodeId: string, hash?: string): string {
  const codes = derivedUnderEach('guest-code', guestCodeId).map(({ bytes }) => String(bytes.readUInt32BE(0) % 1_000_000).padStart(6, '0'))
  return codes.find((code) => hash !== undefined && hashesOf(guestCodeId, code).includes(hash)) ?? codes[0]!
}

/** The hash of a code under each key, the present one first. The id belongs to it: a million codes are soon tried against a bare one. */
const hashesOf = (id: string, code: string): string[] =>
  derivedUnderEach('guest-code-hash', `${id}:${code}`).map(({ bytes }) => sha256(bytes))

/** Mails a guest the code for one act: on a quotation, or for having the files of the thread. */
export async function sendGuestCode(ctx: Context<DealingActor>, act: GuestAct, subjectId: string): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'guest') return
  await inTransaction(ctx, async (tx, now) => {
    const about =
      act === 'files.read'
        ? { threadId: (await getOwnThread(tx, actor, subjectId)).id }
        : { threadId: (await getQuotationAs(tx, actor, 'buyer', subjectId)).threadId, quotationId: subjectId }
    const [person] = await tx.select().from(people).where(eq(people.id, actor.personId))
    if (!person?.address) return
    const id = newId(now.getTime())
    await tx.insert(guestCodes).values({
      id,
      personId: actor.personId,
      act,
      subjectId,
      hash: hashesOf(id, guestCodeOf(id))[0]!,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMs),
    })
    const subject = { guestCodeId: id, ...about }
    const { address: toAddress, locale, id: recipientId } = person
    await writeLetter(tx, { name: 'code', toAddress, locale, recipientId, subject }, now)
  })
}

/**
 * Checks a guest's code and uses it up; members need none. A wrong try is counted for good, whatever becomes of the act, so it
 * has a transaction of its own.
 */
export async function spendGuestCode(
  ctx: Context<DealingActor>,
  act: GuestAct,
  subjectId: string,
  code: string | undefined,
): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'guest') return
  const typed = (code ?? '').normalize('NFKC').replaceAll(/\D/g, '')
  const fits = await inTransaction(ctx, async (tx, now) => {
    const [row] = await tx
      .select()
      .from(guestCodes)
      .where(
        and(
          eq(guestCodes.personId, actor.personId),
          eq(guestCodes.act, act),
          eq(guestCodes.subjectId, subjectId),
          isNull(guestCodes.usedAt),
          gt(guestCodes.expiresAt, now),
          lt(guestCodes.tries, mostTries),
        ),
      )
      .orderBy(desc(guestCodes.createdAt))
      .limit(1)
      .for('update')
    if (!row) return false
    const isRight = hashesOf(row.id, typed).includes(row.hash)
    await tx
      .update(guestCodes)
      .set(isRight ? { usedAt: now } : { tries: sql`${guestCodes.tries} + 1` })
      .where(eq(guestCodes.id, row.id))
    const [person] = isRight ? await tx.select({ address: people.address }).from(people).where(eq(people.id, actor.personId)) : []
    if (person?.address) await ownerActed(tx, person.address, now)
    return isRight
  })
  if (!fits) throw invalid(typed === '' ? 'quotation.code_required' : 'quotation.code_wrong', ['code'])
}
