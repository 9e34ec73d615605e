import { and, desc, eq } from 'drizzle-orm'
import type { ExportedFile } from '#app/domain/accounts/data-export.ts'
import type { Language } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'
import { claimDisputes } from '#db/schema/claims.ts'
import { companies, members } from '#db/schema/companies.ts'
import { heldInquiries, inquiries } from '#db/schema/inquiries.ts'
import { inboundLetters, letters, letterSettings } from '#db/schema/letters.ts'
import { listingDrafts } from '#db/schema/listings.ts'
import { people, sessions } from '#db/schema/people.ts'
import { rfqInvitations, savedSearches } from '#db/schema/rfq-suppliers.ts'
import { heldRfqs, rfqs } from '#db/schema/rfqs.ts'
import { notes } from '#db/schema/threads.ts'
import type { Context } from '../context.server.ts'
import { readThreads } from './read-threads.server.ts'

/** Everything that is kept about a person, by files. Of others their names and what they wrote to them; no address and no note. */
export async function readPersonalData(ctx: Context, personId: string): Promise<ExportedFile[]> {
  const { db } = ctx
  const [person] = await db.select().from(people).where(eq(people.id, personId))
  const { address, name, locale, timeZone, staffRole, addressVerifiedAt, totpConfirmedAt, createdAt } = person!
  const profile = { name, address, language: locale, timeZone, isStaff: staffRole !== null, createdAt, addressVerifiedAt }
  const parts: Record<string, unknown> = {
    profile: { ...profile, secondStepSince: totpConfirmedAt },
    memberships: await readMemberships(ctx, personId),
    sessions: await readSessions(ctx, personId),
    inquiries: await readInquiries(ctx, personId, address),
    threads: await readThreads(ctx, personId),
    notes: await db.select({ threadId: notes.threadId, at: notes.at, body: notes.body }).from(notes).where(eq(notes.personId, personId)),
    disputes: await readDisputes(ctx, personId),
    searches: await readSearches(ctx, personId),
    drafts: await readDrafts(ctx, personId),
    letters: await readLetters(ctx, personId),
    mails: await readMails(ctx, personId),
  }
  const asFile = ([part, content]: [string, unknown]) => ({ name: `${part}.json`, content: `${JSON.stringify(content, null, 2)}\n` })
  return [{ name: 'README.txt', content: readme(locale) }, ...Object.entries(parts).map(asFile)]
}

const readme = (locale: Language): string => {
  const t = translator(locale)
  const lines = ['profile', 'memberships', 'sessions', 'inquiries', 'threads', 'notes', 'disputes', 'searches', 'drafts', 'letters', 'mails'] as const
  return [t('settings:exported.about'), '', ...lines.map((part) => `${part}.json  ${t(`settings:exported.${part}`)}`), ''].join('\n')
}

const readMemberships = ({ db }: Context, personId: string) =>
  db
    .select({
      company: companies.legalNameEn,
      ref: companies.ref,
      country: companies.country,
      role: members.role,
      since: members.createdAt,
      lettersSwitchedOff: letterSettings.off,
      letterRhythm: letterSettings.rhythm,
      dailyLetterAt: letterSettings.dailyAt,
      quietFrom: letterSettings.quietFrom,
      quietTo: letterSettings.quietTo,
    })
    .from(members)
    .innerJoin(companies, eq(companies.id, members.companyId))
    .leftJoin(letterSettings, and(eq(letterSettings.companyId, members.companyId), eq(letterSettings.personId, members.personId)))
    .where(eq(members.personId, personId))

const readSearches = ({ db }: Context, personId: string) => {
  const { name, criteria, createdAt, pausedAt } = savedSearches
  return db.select({ name, criteria, createdAt, pausedAt }).from(savedSearches).where(eq(savedSearches.personId, personId))
}

/** Forms of listings that one began and did not save. */
const readDrafts = ({ db }: Context, personId: string) => {
  const { form, createdAt, updatedAt } = listingDrafts
  return db.select({ form, createdAt, updatedAt }).from(listingDrafts).where(eq(listingDrafts.personId, personId))
}

/** Without their ids: the hash of a cookie is nobody's business. */
const readSessions = ({ db }: Context, personId: string) =>
  db
    .select({ device: sessions.device, createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(eq(sessions.userId, personId))

async function readInquiries({ db }: Context, personId: string, address: string | null) {
  const sent = await db
    .select({
      ref: inquiries.ref,
      subject: inquiries.subject,
      status: inquiries.status,
      form: inquiries.form,
      createdAt: inquiries.createdAt,
    })
    .from(inquiries)
    .where(eq(inquiries.buyerPersonId, personId))
    .orderBy(desc(inquiries.createdAt))
  const held = await db
    .select({ form: heldInquiries.form, createdAt: heldInquiries.createdAt, expiresAt: heldInquiries.expiresAt })
    .from(heldInquiries)
    .where(eq(heldInquiries.address, address ?? ''))
  const posted = await db
    .select({ ref: rfqs.ref, title: rfqs.title, status: rfqs.status, createdAt: rfqs.createdAt })
    .from(rfqs)
    .where(eq(rfqs.buyerPersonId, personId))
    .orderBy(desc(rfqs.createdAt))
  const heldRequests = await db
    .select({ form: heldRfqs.form, createdAt: heldRfqs.createdAt, expiresAt: heldRfqs.expiresAt })
    .from(heldRfqs)
    .where(eq(heldRfqs.address, address ?? ''))
  const invited = await db
    .select({
      ref: rfqs.ref,
      title: rfqs.title,
      note: rfqInvitations.note,
      state: rfqInvitations.state,
      declineReason: rfqInvitations.declineReason,
      declineNote: rfqInvitations.declineNote,
      createdAt: rfqInvitations.createdAt,
      answeredAt: rfqInvitations.answeredAt,
    })
    .from(rfqInvitations)
    .innerJoin(rfqs, eq(rfqs.id, rfqInvitations.rfqId))
    .where(eq(rfqInvitations.address, address ?? ''))
    .orderBy(desc(rfqInvitations.createdAt))
  return { sent, held, posted, heldRequests, invited }
}

/** What one said against the statements of companies. */
const readDisputes = ({ db }: Context, personId: string) =>
  db
    .select({
      company: companies.legalNameEn,
      claim: claimDisputes.kind,
      evidence: claimDisputes.evidence,
      state: claimDisputes.state,
      createdAt: claimDisputes.createdAt,
      decidedAt: claimDisputes.decidedAt,
    })
    .from(claimDisputes)
    .innerJoin(companies, eq(companies.id, claimDisputes.companyId))
    .where(eq(claimDisputes.byPersonId, personId))

const readLetters = ({ db }: Context, personId: string) =>
  db
    .select({
      name: letters.name,
      to: letters.toAddress,
      state: letters.state,
      createdAt: letters.createdAt,
      sentAt: letters.sentAt,
      deliveredAt: letters.deliveredAt,
    })
    .from(letters)
    .where(eq(letters.recipientId, personId))
    .orderBy(desc(letters.createdAt))

/** A mail that was held may have come from somebody else in their name: its sender is not told. */
const readMails = ({ db }: Context, personId: string) =>
  db
    .select({
      receivedAt: inboundLetters.receivedAt,
      subject: inboundLetters.subject,
      state: inboundLetters.state,
      reason: inboundLetters.reason,
    })
    .from(inboundLetters)
    .where(eq(inboundLetters.personId, personId))
    .orderBy(desc(inboundLetters.receivedAt))
