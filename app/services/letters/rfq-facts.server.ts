import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { Invited, LetterFacts, ToldGoods, ToldRfq } from '#app/domain/mail/letter-facts.ts'
import { asItStands } from '#app/domain/rfqs/deadline.ts'
import { mayWithdraw } from '#app/domain/rfqs/invitation.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { rfqInvitations, rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { findCategory } from '../categories/read-category.server.ts'
import { categoryName, readCategoryTree, type CategoryTree } from '../categories/list-categories.server.ts'
import { describeReasons } from '../rfqs/describe-reasons.server.ts'
import { isOpenInvitation, rfqInvitationTokenOf } from '../rfqs/invitation-access.server.ts'
import type { LetterRow } from './letter-facts.server.ts'
import { rfqToQuote } from './quotation-mail-facts.server.ts'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

const shownLines = 3

/** What a supplier is told of RFQs while they take quotations and it has not put them aside, oldest first. */
async function readMatched(tx: Transaction, companyId: string, rfqIds: string[]) {
  if (rfqIds.length === 0) return []
  const rows = await tx
    .select({ match: rfqMatches, rfq: rfqs, written: rfqVersions.document, company: companies.legalNameEn })
    .from(rfqMatches)
    .innerJoin(rfqs, eq(rfqs.id, rfqMatches.rfqId))
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .innerJoin(companies, eq(companies.id, rfqMatches.companyId))
    .where(
      and(
        eq(rfqMatches.companyId, companyId),
        inArray(rfqMatches.rfqId, rfqIds),
        isNull(rfqMatches.dismissedAt),
        eq(rfqs.status, 'open'),
        eq(companies.status, 'listed'),
      ),
    )
    .orderBy(asc(rfqMatches.createdAt), asc(rfqs.id))
  return rows.map(({ rfq, written, ...row }) => ({ ...row, document: asItStands(written, rfq) }))
}

export const toldOf = (document: RfqDocument, locale: Language): ToldRfq => ({
  title: document.title,
  country: document.destinationCountry,
  closesAt: document.quoteDeadline,
  timeZone: document.timeZone,
  url: absolute(paths.rfq(locale, document.ref)),
})

const linesOf = (lines: RfqDocument['lines']) => ({
  lines: lines.slice(0, shownLines).map(({ description, breaks }) => ({ description, ...breaks.at(-1)! })),
  moreLines: Math.max(0, lines.length - shownLines),
})

/** For a digest. */
export async function toldRfqs(tx: Transaction, companyId: string, rfqIds: string[], locale: Language): Promise<ToldRfq[]> {
  return (await readMatched(tx, companyId, rfqIds)).map(({ document }) => toldOf(document, locale))
}

/** Null when it ended, or was put aside, before the letter was written. */
export async function rfqMatchedFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const { subject, locale } = letter
  const [row] = await readMatched(tx, subject.companyId!, [subject.rfqId!])
  if (!row) return null
  const { match, document, company } = row
  const [tree, category] = [await readCategoryTree(tx), await findCategory(tx, document.categorySlug)]
  return {
    name: 'rfq-matched',
    company,
    ...goodsOf(document, tree, locale),
    invited: subject.rfqInvitationId ? await invitedOf(tx, subject.rfqInvitationId, locale) : null,
    reasons: describeReasons(match.reasons, { tree, schema: category?.schema.attributes ?? [], lang: locale }),
    settingsUrl: absolute(paths.letterSettings(locale)),
    toQuote: await rfqToQuote(tx, subject.rfqId!, letter, now),
    ...toldOf(document, locale),
  }
}

export function goodsOf({ categorySlug, lines }: RfqDocument, tree: CategoryTree, locale: Language): ToldGoods {
  const own = tree.find(({ slug }) => slug === categorySlug)
  return {
    category: own ? categoryName(own, locale).name : categorySlug,
    ...linesOf(lines),
  }
}

async function invitedOf(tx: Transaction, invitationId: string, locale: Language): Promise<Invited | null> {
  const [row] = await tx.select().from(rfqInvitations).where(eq(rfqInvitations.id, invitationId))
  if (!row || row.state === 'withdrawn') return null
  return { note: row.note, refusalUrl: absolute(paths.invitedRefusal(locale, rfqInvitationTokenOf(row.id, row.tokenHash))) }
}

/** Null when it was taken back or answered, or the RFQ ended, before the letter was written. */
export async function rfqInvitationFacts(tx: Transaction, { subject, locale }: LetterRow, now: Date): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ invitation: rfqInvitations, rfq: rfqs, document: rfqVersions.document })
    .from(rfqInvitations)
    .innerJoin(rfqs, eq(rfqs.id, rfqInvitations.rfqId))
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(eq(rfqInvitations.id, subject.rfqInvitationId!))
  if (!row || !mayWithdraw(row.invitation.state) || !isOpenInvitation(row, now)) return null
  const { invitation } = row
  const document = asItStands(row.document, row.rfq)
  const token = rfqInvitationTokenOf(invitation.id, invitation.tokenHash)
  return {
    name: 'rfq-invitation',
    buyer: buyerName(document.buyerAlias, locale),
    note: invitation.note,
    refusalUrl: absolute(paths.invitedRefusal(locale, token)),
    ...linesOf(document.lines),
    ...toldOf(document, locale),
    url: absolute(paths.invited(locale, token)),
  }
}
