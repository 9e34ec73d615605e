import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import {
  invitationLetters,
  isUrgent,
  kindsOf,
  letterClasses,
  notificationLetters,
  type LetterName,
  type NotNeeded,
} from '#app/domain/mail/letter.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { replySeparator } from '#app/domain/mail/separator.ts'
import { referencesFor, rootMessageId, subjectFor } from '#app/domain/mail/threading.ts'
import { unseal } from '#app/infra/secrets.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { members } from '#db/schema/companies.ts'
import { inboundLetters, letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { threads } from '#db/schema/threads.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { followDigest, isReadOnSite } from './digests.server.ts'
import { letterFacts, type LetterRow } from './letter-facts.server.ts'
import { addresseeOf, isSwitchedOff } from './letter-settings.server.ts'
import { notMeTokenOf } from './not-me.server.ts'
import { grantReplyToken, replyAddressOf } from './reply-addresses.server.ts'
import { isSuppressed } from './suppressions.server.ts'
import { unsubscribeHeaders, unsubscribeTokenOf } from './unsubscribe.server.ts'

/** All that the renderer and the provider need beside the words. */
export type Envelope = {
  from: string
  to: string
  replyTo?: string
  subject?: string
  separator?: string
  /** Where the owner of the mailbox says that nobody there asked for it, or has fewer of what collects. */
  stopUrl?: string
  headers: Record<string, string>
}

export type PreparedLetter =
  | { kind: 'settled' }
  | { kind: 'frozen'; frozen: string; letter: LetterRow }
  | { kind: 'to-render'; facts: LetterFacts; locale: Language; envelope: Envelope; letter: LetterRow }

/** What there is to do about a letter: nothing, post what was frozen, or render it for the first time. */
export async function prepareLetter(ctx: Context, letterId: string): Promise<PreparedLetter> {
  return inTransaction(ctx, async (tx, now) => {
    const [written] = await tx.select().from(letters).where(eq(letters.id, letterId)).for('update')
    const letter = written && (await toReaderOfToday(tx, written))
    if (!letter || (letter.state !== 'queued' && letter.state !== 'unknown')) return { kind: 'settled' }
    if (letter.frozen) return { kind: 'frozen', frozen: unseal('letter', letter.frozen), letter }
    const { toAddress } = letter
    const settle = async (state: 'suppressed' | 'failed', failure: string | null): Promise<PreparedLetter> => {
      await tx.update(letters).set({ state, failure }).where(eq(letters.id, letter.id))
      await followDigest(tx, letter.id, state, now)
      return { kind: 'settled' }
    }
    if (toAddress === null || (await isSuppressed(tx, toAddress, letter.name))) return settle('suppressed', null)
    if (await isSwitchedOff(tx, letter)) return settle('suppressed', 'switched off' satisfies NotNeeded)
    if (waited(letter) && (await isRead(tx, letter))) return settle('suppressed', 'read on the site' satisfies NotNeeded)
    const facts = await letterFacts(tx, letter, now)
    if (!facts && letter.name !== 'digest') return settle('failed', 'nothing left to tell')
    if (!facts) {
      // What waited in it says what became of it.
      await tx.delete(letters).where(eq(letters.id, letter.id))
      return { kind: 'settled' }
    }
    return { kind: 'to-render', facts, locale: letter.locale, envelope: await envelopeOf(tx, letter, toAddress, now), letter }
  })
}

/** What waited goes to the address, and in the language, that its reader has by now. */
async function toReaderOfToday(tx: Transaction, letter: LetterRow): Promise<LetterRow> {
  if (letter.frozen || !letter.recipientId || kindsOf(letter.name).length === 0) return letter
  const [reader] = await tx
    .select({ toAddress: people.address, locale: people.locale })
    .from(people)
    .where(eq(people.id, letter.recipientId))
  if (!reader || (reader.toAddress === letter.toAddress && reader.locale === letter.locale)) return letter
  await tx.update(letters).set(reader).where(eq(letters.id, letter.id))
  return { ...letter, ...reader }
}

/** It was held back by quiet hours, not only on its way for a moment. */
const waited = ({ name, createdAt, dueAt }: LetterRow): boolean =>
  name in notificationLetters && dueAt !== null && dueAt.getTime() - createdAt.getTime() > 60_000

async function isRead(tx: Transaction, letter: LetterRow): Promise<boolean> {
  const read = await tx
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.id, letter.id), isReadOnSite))
  return read.length > 0
}

const nobodysToAnswer: LetterName[] = [
  'inquiry-rejected',
  'claim-disputed',
  'reply-held',
  'reply-too-late',
  'thread-closed',
  'digest',
  'certificate-expiring',
  'self-test',
  'draft-approval',
]

async function envelopeOf(tx: Transaction, letter: LetterRow, toAddress: string, now: Date): Promise<Envelope> {
  const { MAIL_FROM, REPLY_DOMAIN } = env()
  const isAnswered = !isUrgent(letter.name) && !nobodysToAnswer.includes(letter.name)
  // A day has passed; nobody wrote it.
  const isAutomatic = !isAnswered || letter.name === 'quotation-expired'
  const isInvitation = invitationLetters.includes(letter.name)
  const canBeSwitchedOff = isInvitation || (kindsOf(letter.name).length > 0 && addresseeOf(letter) !== null)
  const headers: Record<string, string> = {
    'X-Entity-Ref-ID': letter.id,
    ...(canBeSwitchedOff ? unsubscribeHeaders(letter.id) : {}),
    ...(isAutomatic ? { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' } : {}),
  }
  const plain = { from: MAIL_FROM, to: toAddress, headers, stopUrl: stopUrlOf(letter) }
  if (!isAnswered || !letter.recipientId) return plain
  if (!letter.threadId) return (await answeredAboutRfq(tx, { ...letter, recipientId: letter.recipientId }, plain, now)) ?? plain
  const [thread] = await tx.select().from(threads).where(eq(threads.id, letter.threadId))
  const companyId = letter.subject.companyId ?? (await sideOf(tx, thread!, letter.recipientId))
  const token = await grantReplyToken(tx, { threadId: letter.threadId, personId: letter.recipientId, companyId }, now)
  const known = await knownMessageIds(tx, letter.threadId, letter.recipientId)
  const root = rootMessageId(token, REPLY_DOMAIN)
  headers['References'] = referencesFor(root, known).join(' ')
  headers['In-Reply-To'] = known.at(-1) ?? root
  return {
    ...plain,
    replyTo: replyAddressOf(token),
    subject: subjectFor(thread!.subject, letter.name !== 'inquiry-received'),
    separator: replySeparator(letter.locale),
  }
}

const toSuppliers: LetterName[] = ['rfq-matched', 'rfq-found', 'rfq-told', 'quotation-understood']

/** A supplier answers a letter about an RFQ before it has a thread there: the answer begins one, or is its quotation. */
async function answeredAboutRfq(
  tx: Transaction,
  { name, subject: { rfqId, companyId }, recipientId: personId, locale }: LetterRow & { recipientId: string },
  plain: Envelope,
  now: Date,
): Promise<Envelope | null> {
  if (!toSuppliers.includes(name) || !rfqId || !companyId) return null
  const token = await grantReplyToken(tx, { rfqId, personId, companyId }, now)
  const root = rootMessageId(token, env().REPLY_DOMAIN)
  const headers = { ...plain.headers, References: root, 'In-Reply-To': root }
  return { ...plain, headers, replyTo: replyAddressOf(token), separator: replySeparator(locale) }
}

/** Only in letters that nobody answers and quotes: whoever opens it may press its button. */
function stopUrlOf({ id, name, locale }: LetterRow): string | undefined {
  const isUnasked = letterClasses[name] === 'unasked'
  if (!isUnasked && name !== 'digest') return undefined
  const path = isUnasked ? paths.notMe(locale, notMeTokenOf(id)) : paths.unsubscribe(locale, unsubscribeTokenOf(id))
  return new URL(path, env().PUBLIC_URL).href
}

async function sideOf(tx: Transaction, thread: typeof threads.$inferSelect, personId: string): Promise<string> {
  const rows = await tx.select({ companyId: members.companyId }).from(members).where(eq(members.personId, personId))
  const mine = new Set(rows.map((row) => row.companyId))
  return mine.has(thread.buyerCompanyId) ? thread.buyerCompanyId : thread.supplierCompanyId
}

/** Message ids that this reader's mail client knows of the thread: what we sent to it and what it sent to us, oldest first. */
async function knownMessageIds(tx: Transaction, threadId: string, personId: string): Promise<string[]> {
  const sent = await tx
    .select({ id: letters.rfcMessageId, at: letters.createdAt })
    .from(letters)
    .where(and(eq(letters.threadId, threadId), eq(letters.recipientId, personId), isNotNull(letters.rfcMessageId)))
    .orderBy(desc(letters.createdAt))
    .limit(20)
  const received = await tx
    .select({ id: inboundLetters.rfcMessageId, at: inboundLetters.receivedAt })
    .from(inboundLetters)
    .where(and(eq(inboundLetters.threadId, threadId), eq(inboundLetters.personId, personId), isNotNull(inboundLetters.rfcMessageId)))
    .orderBy(desc(inboundLetters.receivedAt))
    .limit(20)
  return [...sent, ...received].sort((a, b) => a.at.getTime() - b.at.getTime()).map((row) => row.id!)
}
