import { and, desc, eq, sql } from 'drizzle-orm'
import type { ParsedLetter } from '#app/domain/mail/parsed-letter.ts'
import { newId } from '#app/domain/id.ts'
import { mailTexts } from '#app/domain/quotations/by-mail/mail-texts.ts'
import { saidAnew, type ReadMail } from '#app/domain/quotations/by-mail/read-mail.ts'
import { readQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { sourceLanguage } from '#app/i18n/languages.ts'
import type { Transaction } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import { quotationDrafts } from '#db/schema/quotations.ts'
import { rfqVersions } from '#db/schema/rfqs.ts'
import type { Context } from '../context.server.ts'
import { writeLetter } from '../letters/write-letter.server.ts'
import type { Sheet } from './read-sheets.server.ts'

type Came = {
  /** Null where the mail is none of a supplier about an RFQ. */
  rfqId: string | null
  /** Null before the supplier has a thread there. */
  threadId: string | null
  companyId: string
  personId: string
  inboundLetterId: string
  letter: Pick<ParsedLetter, 'text' | 'html' | 'attachments'>
  sheets: Sheet[]
}

/**
 * A supplier's answer that holds the filled form of the thread's RFQ becomes what the company is writing as its quotation, and a letter says
 * how it was understood. The buyer sees nothing of it: it is sent by a button, never by a mail. False where there is no such form in it.
 */
export async function draftByMail(tx: Transaction, ctx: Pick<Context, 'isRestored'>, came: Came, now: Date): Promise<boolean> {
  const { rfqId, threadId, companyId, personId, inboundLetterId, letter } = came
  if (!rfqId) return false
  const versions = await tx
    .select({ document: rfqVersions.document })
    .from(rfqVersions)
    .where(eq(rfqVersions.rfqId, rfqId))
    .orderBy(desc(rfqVersions.version))
  const [person] = await tx.select({ address: people.address, locale: people.locale }).from(people).where(eq(people.id, personId))
  if (versions.length === 0 || !person?.address) return false
  const texts = mailTexts(letter)
  const [draft] = await tx
    .select({ form: quotationDrafts.form })
    .from(quotationDrafts)
    .where(and(eq(quotationDrafts.rfqId, rfqId), eq(quotationDrafts.supplierCompanyId, companyId)))
    .for('update')
  const reader = { lang: person.locale ?? sourceLanguage, today: now.toISOString().slice(0, 10), before: draft?.form }
  const documents = versions.map(({ document }) => document)
  const found = readQuotationMail({ texts, sheets: came.sheets.map(({ rows }) => rows) }, documents, reader)
  if (found.is === 'no_form') return false
  if (found.is === 'read') await keep(tx, { rfqId, companyId, inboundLetterId }, found.read, now)
  const quotationMail =
    found.is === 'read'
      ? { rfqVersion: found.rfq.version, read: found.read, filesLeft: letter.attachments.length - came.sheets.length }
      : { otherRfq: found.ref }
  await writeLetter(
    tx,
    {
      name: 'quotation-understood',
      toAddress: person.address,
      locale: reader.lang,
      recipientId: personId,
      threadId: threadId ?? undefined,
      subject: { threadId: threadId ?? undefined, rfqId, companyId, inboundLetterId, quotationMail },
      isRestored: ctx.isRestored,
    },
    now,
  )
  return true
}

type Whose = { rfqId: string; companyId: string; inboundLetterId: string }

/** What the mail says takes the place of what was written before; what it does not speak of stays. */
async function keep(tx: Transaction, { rfqId, companyId, inboundLetterId }: Whose, read: ReadMail, now: Date): Promise<void> {
  const ofCompany = and(eq(quotationDrafts.rfqId, rfqId), eq(quotationDrafts.supplierCompanyId, companyId))
  const [made] = await tx
    .insert(quotationDrafts)
    .values({
      id: newId(now.getTime()),
      rfqId,
      supplierCompanyId: companyId,
      form: read.values,
      source: 'email',
      inboundLetterId,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: [quotationDrafts.rfqId, quotationDrafts.supplierCompanyId] })
    .returning({ id: quotationDrafts.id })
  if (made) return
  await tx
    .update(quotationDrafts)
    .set({
      form: sql`${quotationDrafts.form} || ${JSON.stringify(saidAnew(read))}::jsonb`,
      revision: sql`${quotationDrafts.revision} + 1`,
      source: 'email',
      inboundLetterId,
      approval: null,
      approvedBy: null,
      updatedAt: now,
    })
    .where(ofCompany)
}
