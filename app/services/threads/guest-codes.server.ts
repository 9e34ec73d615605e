import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { DealingActor, GuestActor } from '#app/domain/actor.ts'
import { invalid } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import type { LetterSubject } from '#app/domain/mail/letter.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import { derivedUnderEach, sha256 } from '#app/infra/secrets.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import { guestCodes, type GuestAct } from '#db/schema/quotations.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { ownerActed } from '../letters/unasked-letters.server.ts'
import { getOwnThread } from './access.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import { getQuotationAs } from '../quotations/access.server.ts'
import { getOwnRfq } from '../rfqs/access.server.ts'

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

/** Whose code it is, and for what. Null: of an address that was invited, where nobody is known by it yet. */
type Guarded = { personId: string | null; act: GuestAct; subjectId: string }
type Mailbox = { toAddress: string; locale: Language; subject: LetterSubject }

/** Writes the letter with a new code. */
export async function mailCode(tx: Transaction, guarded: Guarded, { subject, ...mailbox }: Mailbox, now: Date): Promise<void> {
  const id = newId(now.getTime())
  await tx.insert(guestCodes).values({
    id,
    ...guarded,
    hash: hashesOf(id, guestCodeOf(id))[0]!,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetimeMs),
  })
  const letter = { name: 'code', recipientId: guarded.personId, subject: { guestCodeId: id, ...subject }, ...mailbox } as const
  await writeLetter(tx, letter, now)
}

/** Mails a guest the code for one act: on a quotation, for awarding lines, or for having the files of the thread. */
export async function sendGuestCode(ctx: Context<DealingActor>, act: GuestAct, subjectId: string): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'guest') return
  await inTransaction(ctx, async (tx, now) => {
    const subject = await subjectOf(tx, actor, act, subjectId)
    const [person] = await tx.select().from(people).where(eq(people.id, actor.personId))
    if (!person?.address) return
    const { address: toAddress, locale, id: personId } = person
    await mailCode(tx, { personId, act, subjectId }, { toAddress, locale, subject }, now)
  })
}

/** Who does what is done with a quotation. */
const sideOf: Partial<Record<GuestAct, Side>> = {
  'quotation.accept': 'buyer',
  'quotation.decline': 'buyer',
  'quotation.take': 'supplier',
  'quotation.withdraw': 'supplier',
}

/** What the guest may ask a code for: a quotation of the side that does it, its RFQ, or the thread itself. */
async function subjectOf(tx: Transaction, actor: GuestActor, act: GuestAct, subjectId: string): Promise<LetterSubject> {
  if (act === 'rfq.award') return { rfqId: (await getOwnRfq(tx, actor, subjectId)).id }
  const side = sideOf[act]
  if (!side) return { threadId: (await getOwnThread(tx, actor, subjectId)).id }
  return { threadId: (await getQuotationAs(tx, actor, side, subjectId)).threadId, quotationId: subjectId }
}

/** Checks a guest's code and uses it up; members need none. */
export async function spendGuestCode(
  ctx: Context<DealingActor>,
  act: GuestAct,
  subjectId: string,
  code: string | undefined,
): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'guest') return
  const [person] = await ctx.db.select({ address: people.address }).from(people).where(eq(people.id, actor.personId))
  await spendCode(ctx, { personId: actor.personId, act, subjectId }, { code, address: person?.address ?? null })
}

/**
 * Uses up the newest code, if it is the one that was typed; whoever types it reads the mailbox. A wrong try is counted for good, whatever
 * becomes of the act, so it has a transaction of its own.
 */
export async function spendCode(
  ctx: Pick<Context, 'db' | 'now'>,
  { personId, act, subjectId }: Guarded,
  { code, address }: { code: string | undefined; address: string | null },
): Promise<void> {
  const typed = (code ?? '').normalize('NFKC').replaceAll(/\D/g, '')
  const fits = await inTransaction(ctx, async (tx, now) => {
    const [row] = await tx
      .select()
      .from(guestCodes)
      .where(
        and(
          personId === null ? isNull(guestCodes.personId) : eq(guestCodes.personId, personId),
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
    if (isRight && address) await ownerActed(tx, address, now)
    return isRight
  })
  if (!fits) throw invalid(typed === '' ? 'quotation.code_required' : 'quotation.code_wrong', ['code'])
}
