import { and, eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import type { DraftNews } from '#app/domain/quotations/draft-approval.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies } from '#db/schema/companies.ts'
import { events } from '#db/schema/events.ts'
import { people } from '#db/schema/people.ts'
import { quotationDrafts } from '#db/schema/quotations.ts'
import { rfqs, rfqVersions } from '#db/schema/rfqs.ts'
import type { LetterRow } from './letter-facts.server.ts'

type Draft = typeof quotationDrafts.$inferSelect

const news: Partial<Record<string, { what: DraftNews; holds: (draft: Draft) => boolean }>> = {
  'quotation.draft_asked': { what: 'asked', holds: ({ approval }) => approval === 'asked' },
  'quotation.draft_approved': { what: 'approved', holds: ({ approval }) => approval === 'given' },
  'quotation.draft_returned': { what: 'returned', holds: ({ returnWords }) => returnWords !== null },
}

/** A colleague's word on a draft, or the question for one. Null when the draft was sent, changed or decided on before the letter was written. */
export async function draftApprovalFacts(tx: Transaction, { subject, locale, eventId }: LetterRow): Promise<LetterFacts | null> {
  const { rfqId, companyId, personId } = subject
  const [row] = await tx
    .select({ draft: quotationDrafts, rfq: rfqs, document: rfqVersions.document, event: events.name, company: companies.legalNameEn })
    .from(quotationDrafts)
    .innerJoin(rfqs, eq(rfqs.id, quotationDrafts.rfqId))
    .innerJoin(rfqVersions, and(eq(rfqVersions.rfqId, rfqs.id), eq(rfqVersions.version, rfqs.currentVersion)))
    .innerJoin(companies, eq(companies.id, quotationDrafts.supplierCompanyId))
    .innerJoin(events, eq(events.id, eventId!))
    .where(and(eq(quotationDrafts.rfqId, rfqId!), eq(quotationDrafts.supplierCompanyId, companyId!)))
  const told = row && news[row.event]
  if (!row || !told?.holds(row.draft)) return null
  const [by] = await tx.select({ name: people.name }).from(people).where(eq(people.id, personId!))
  const { rfq, document, draft, company } = row
  return {
    name: 'draft-approval',
    what: told.what,
    by: { name: by?.name ?? null, companyName: company },
    title: document.title,
    ref: rfq.ref,
    words: told.what === 'returned' ? draft.returnWords : null,
    closes: rfq.quoteDeadline ? { at: rfq.quoteDeadline.toISOString(), timeZone: document.timeZone } : null,
    url: new URL(paths.rfqQuotation(locale, rfq.id), env().PUBLIC_URL).href,
  }
}
