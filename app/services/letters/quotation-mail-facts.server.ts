import { and, eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import { takesQuotations } from '#app/domain/rfqs/deadline.ts'
import type { LetterFacts, ToQuote } from '#app/domain/mail/letter-facts.ts'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import { quotations } from '#db/schema/quotations.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import { grantScopedLink } from '../threads/scoped-links.server.ts'
import type { LetterRow } from './letter-facts.server.ts'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href
const sheetUrlOf = (lang: Language, rfqId: string) => absolute(paths.rfqQuotationForm(lang, rfqId))

type Reading = Pick<LetterRow, 'locale' | 'recipientId'>

/** The workbook is behind a sign-in. */
async function hasDesk(tx: Transaction, recipientId: string | null): Promise<boolean> {
  const rows = recipientId ? await tx.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.id, recipientId)) : []
  return rows.some(({ passwordHash }) => passwordHash !== null)
}

async function currentOf(tx: Transaction, rfqId: string) {
  const [row] = await tx
    .select({ rfq: rfqs, document: rfqVersions.document })
    .from(rfqs)
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .where(eq(rfqs.id, rfqId))
  return row
}

/** A company that has quoted writes its next version out of that one, and needs no blank form. */
export async function hasQuoted(tx: Transaction, rfqId: string, companyId: string): Promise<boolean> {
  const sent = and(eq(quotations.rfqId, rfqId), eq(quotations.supplierCompanyId, companyId))
  return (await tx.select({ id: quotations.id }).from(quotations).where(sent)).length > 0
}

/** The version that suppliers quote on, while the RFQ takes quotations. */
export async function rfqToQuote(
  tx: Transaction,
  rfqId: string | null,
  { locale, recipientId }: Reading,
  now: Date,
): Promise<ToQuote | null> {
  const row = rfqId ? await currentOf(tx, rfqId) : undefined
  if (!row || !takesQuotations(row.rfq, now)) return null
  return { rfq: row.document, sheetUrl: (await hasDesk(tx, recipientId)) ? sheetUrlOf(locale, row.rfq.id) : null }
}

/** What the answer to an RFQ's letter was understood as; the RFQ as it stands now for what is still to be filled in. */
export async function quotationMailFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const { subject, locale } = letter
  const { rfqId, quotationMail } = subject
  const row = rfqId ? await currentOf(tx, rfqId) : undefined
  if (!row || !rfqId || !quotationMail) return null
  const urls = (await hasDesk(tx, letter.recipientId))
    ? { url: absolute(paths.rfqQuotation(locale, rfqId)), sheetUrl: sheetUrlOf(locale, rfqId) }
    : { url: await wayOfGuest(tx, letter, now), sheetUrl: null }
  const head = { name: 'quotation-understood', rfq: row.document, ...urls } as const
  if ('otherRfq' in quotationMail) return { ...head, is: 'other_rfq', otherRef: quotationMail.otherRfq }
  const [filled] = await tx
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, rfqId), eq(rfqVersions.version, quotationMail.rfqVersion)))
  const { read, filesLeft } = quotationMail
  return filled ? { ...head, is: 'read', filled: filled.document, read, filesLeft } : null
}

/** Whoever has no desk was given a thread when they quoted first. */
async function wayOfGuest(tx: Transaction, { locale, recipientId, threadId, subject }: LetterRow, now: Date): Promise<string> {
  if (!recipientId || !threadId || !subject.companyId) return absolute(paths.home(locale))
  const guest = { kind: 'guest', personId: recipientId, companyId: subject.companyId, threadId } as const
  return absolute(paths.scopedQuotation(locale, await grantScopedLink(tx, guest, now)))
}
