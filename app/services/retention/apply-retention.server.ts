import { and, eq, inArray, isNotNull, isNull, lt, not, or, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { dayIn } from '#app/domain/listings/validity.ts'
import { endOf } from '#app/domain/retention.ts'
import type { InboundState } from '#app/domain/mail/held-mail.ts'
import { letterStates, isSettled } from '#app/domain/mail/delivery-state.ts'
import { memberInvitations } from '#db/schema/companies.ts'
import { files } from '#db/schema/files.ts'
import { imports } from '#db/schema/imports.ts'
import { heldInquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { inboundLetters, letters, replyTokens, webhookEvents } from '#db/schema/letters.ts'
import { limits } from '#db/schema/operation.ts'
import { listingDrafts, shareLinks } from '#db/schema/listings.ts'
import { dataExports, heldJoins, oneTimeTokens, sessions } from '#db/schema/people.ts'
import { guestCodes, quotationDrafts } from '#db/schema/quotations.ts'
import { priceNotices } from '#db/schema/reviews.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { heldRfqs } from '#db/schema/rfqs.ts'
import { scopedLinks } from '#db/schema/threads.ts'
import { inTransaction, readAt, type Context } from '../context.server.ts'
import { removeErased, removeWithRow } from '../files/remove-erased.server.ts'
import { withoutWords } from '../letters/letter-words.server.ts'

/** So many rows in one transaction: nobody waits long for a lock. */
const perStep = 500

const settled = letterStates.filter((state) => isSettled(state) || state === 'sent')

/** Does what the retention timetable says. Interrupted, the next run goes on; twice does nothing more. */
export async function applyRetention(ctx: Context): Promise<void> {
  const now = readAt(ctx)
  for (const [table, id, isOver] of rowsThatEnd(now)) await inSteps(() => removeRows(ctx, table, id, isOver))
  await inSteps(() => emptyLetters(ctx, now))
  await inSteps(() => removeExports(ctx, now))
  await inSteps(() => removeImports(ctx, now))
  await inSteps(() => removeRaw(ctx, now))
  await inSteps(() => removeUnattached(ctx, now))
  await inSteps(() => removeErased(ctx))
}

async function inSteps(step: () => Promise<number>): Promise<void> {
  while ((await step()) === perStep);
}

/** Received mails have a row of their own and are settled there. */
const isDoneWith = or(isNotNull(webhookEvents.settledAt), eq(webhookEvents.type, 'email.received'))

/** Rows that go as a whole, and when. */
function rowsThatEnd(now: Date): [PgTable, AnyPgColumn, SQL | undefined][] {
  const [invited, shared] = [endOf('member_invitations', now), endOf('share_links', now)]
  return [
    [sessions, sessions.id, lt(sessions.expiresAt, endOf('sessions', now))],
    [oneTimeTokens, oneTimeTokens.id, lt(oneTimeTokens.expiresAt, endOf('one_time_tokens', now))],
    [guestCodes, guestCodes.id, lt(guestCodes.expiresAt, endOf('guest_codes', now))],
    [heldJoins, heldJoins.id, lt(heldJoins.createdAt, endOf('held_joins', now))],
    [heldInquiries, heldInquiries.id, lt(heldInquiries.createdAt, endOf('held_inquiries', now))],
    [heldRfqs, heldRfqs.id, lt(heldRfqs.createdAt, endOf('held_rfqs', now))],
    [rfqInvitations, rfqInvitations.id, lt(rfqInvitations.expiresAt, endOf('rfq_invitations', now))],
    [quotationDrafts, quotationDrafts.id, lt(quotationDrafts.updatedAt, endOf('quotation_drafts', now))],
    [listingDrafts, listingDrafts.id, lt(listingDrafts.updatedAt, endOf('listing_drafts', now))],
    [waitingInquiries, waitingInquiries.id, lt(waitingInquiries.settledAt, endOf('waiting_inquiries', now))],
    [
      memberInvitations,
      memberInvitations.id,
      or(lt(memberInvitations.expiresAt, invited), lt(memberInvitations.acceptedAt, invited), lt(memberInvitations.revokedAt, invited)),
    ],
    [shareLinks, shareLinks.id, or(lt(shareLinks.revokedAt, shared), lt(shareLinks.validUntil, dayIn(shared, 0)))],
    [priceNotices, priceNotices.id, lt(priceNotices.expiresAt, endOf('price_notices', now))],
    [replyTokens, replyTokens.id, lt(replyTokens.expiresAt, endOf('reply_tokens', now))],
    [scopedLinks, scopedLinks.id, lt(scopedLinks.expiresAt, endOf('scoped_links', now))],
    [letters, letters.id, and(isNull(letters.recipientId), lt(letters.createdAt, endOf('letters', now)))],
    [webhookEvents, webhookEvents.id, and(isDoneWith, lt(webhookEvents.receivedAt, endOf('webhook_events', now)))],
    [limits, limits.key, lt(limits.expire, endOf('limits', now))],
  ]
}

async function removeRows(ctx: Context, table: PgTable, id: AnyPgColumn, isOver: SQL | undefined): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const over = tx.select({ id }).from(table).where(isOver).limit(perStep)
    const removed = await tx.delete(table).where(inArray(id, over)).returning({ id })
    return removed.length
  })
}

/** The words of a letter whose fate is known: it holds links and what people wrote. */
async function emptyLetters(ctx: Context, now: Date): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const isOver = and(isNotNull(letters.frozen), inArray(letters.state, settled), lt(letters.createdAt, endOf('letters.frozen', now)))
    const over = tx.select({ id: letters.id }).from(letters).where(isOver).limit(perStep)
    const emptied = await tx
      .update(letters)
      .set({ frozen: null, subject: withoutWords })
      .where(inArray(letters.id, over))
      .returning({ id: letters.id })
    return emptied.length
  })
}

async function removeExports(ctx: Context, now: Date): Promise<number> {
  const over = await ctx.db
    .select()
    .from(dataExports)
    .where(lt(dataExports.expiresAt, endOf('data_exports', now)))
    .limit(perStep)
  for (const { id, fileId } of over) {
    if (fileId) await removeWithRow(ctx, fileId)
    await inTransaction(ctx, (tx) => tx.delete(dataExports).where(eq(dataExports.id, id)))
  }
  return over.length
}

/** The table that was sent goes with what was read in it; the listings stay. */
async function removeImports(ctx: Context, now: Date): Promise<number> {
  const over = await ctx.db
    .select({ id: imports.id, fileId: imports.fileId })
    .from(imports)
    .where(lt(imports.createdAt, endOf('imports', now)))
    .limit(perStep)
  for (const { id, fileId } of over) {
    await removeWithRow(ctx, fileId)
    await inTransaction(ctx, (tx) => tx.delete(imports).where(eq(imports.id, id)))
  }
  return over.length
}

const isOrWillBePosted: InboundState[] = ['posted', 'received', 'confirmed']

/** The mails as they came. Of those that became a message the row stays: the same mail is not posted twice. */
async function removeRaw(ctx: Context, now: Date): Promise<number> {
  const isUnposted = not(inArray(inboundLetters.state, isOrWillBePosted))
  const isOver = or(
    and(isUnposted, lt(inboundLetters.receivedAt, endOf('inbound_letters', now))),
    and(isNotNull(files.id), lt(inboundLetters.receivedAt, endOf('inbound_letters.raw', now))),
  )
  const over = await ctx.db
    .select({ id: inboundLetters.id, fileId: inboundLetters.fileId, state: inboundLetters.state })
    .from(inboundLetters)
    .leftJoin(files, eq(files.id, inboundLetters.fileId))
    .where(isOver)
    .limit(perStep)
  for (const { id, fileId, state } of over) {
    await removeWithRow(ctx, fileId)
    if (isOrWillBePosted.includes(state)) continue
    await inTransaction(ctx, (tx) => tx.delete(inboundLetters).where(eq(inboundLetters.id, id)))
  }
  return over.length
}

const isOfGone = (place: string, table: PgTable, id: AnyPgColumn) => sql`${files.attachedTo} like ${`${place}:%`} and not exists (
  select 1 from ${table} where ${`${place}:`} || ${id}::text = ${files.attachedTo})`

const isOfGoneDraft = or(
  isOfGone('quotation-draft', quotationDrafts, quotationDrafts.id),
  isOfGone('listing-draft', listingDrafts, listingDrafts.id),
)

async function removeUnattached(ctx: Context, now: Date): Promise<number> {
  const over = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(and(or(isNull(files.attachedTo), isOfGoneDraft), lt(files.createdAt, endOf('files', now))))
    .limit(perStep)
  for (const { id } of over) await removeWithRow(ctx, id)
  return over.length
}
