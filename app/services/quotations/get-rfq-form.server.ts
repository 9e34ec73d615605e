import { and, eq, ne } from 'drizzle-orm'
import type { DealingActor } from '#app/domain/actor.ts'
import { quotationLifecycle, takesVersion } from '#app/domain/quotations/lifecycle.ts'
import type { RfqFormView } from '#app/domain/quotations/rfq-form-view.ts'
import { rfqQuotationValues } from '#app/domain/quotations/rfq-quotation-values.ts'
import { statusAt, takesQuotations } from '#app/domain/rfqs/deadline.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Reader } from '#db/client.server.ts'
import { quotations, quotationVersions } from '#db/schema/quotations.ts'
import { readAt, type Context } from '../context.server.ts'
import { findCategory } from '../categories/read-category.server.ts'
import { prefillRfqQuotation } from './prefill-rfq-quotation.server.ts'
import { findDraft } from './quotation-draft.server.ts'
import { statusAt as quotationStatusAt } from './quotation-view.server.ts'
import { getRfqToQuote, type RfqToQuote } from './rfq-to-quote.server.ts'

/** Everything that the form of an RFQ's quotation shows: what is asked, and what its fields begin with. */
export async function getRfqForm(ctx: Context<DealingActor>, rfqId: string): Promise<RfqFormView> {
  const { db, actor } = ctx
  const quoted = await getRfqToQuote(db, actor, rfqId)
  const { rfq, quotation } = quoted
  const document = forSuppliers(quoted.document, ctx.locale)
  const draft = await findDraft(db, actor, rfq.id)
  const [sent] = quotation ? await currentOf(db, quotation) : []
  const now = readAt(ctx)
  return {
    rfqId: rfq.id,
    document,
    demandWords: await demandWords(ctx, document),
    draft: draft && {
      form: draft.form,
      revision: draft.revision,
      approval: draft.approval,
      isMine: draft.approvedBy === actor.personId,
      returnWords: draft.returnWords,
    },
    values: sent ? rfqQuotationValues(sent.document, document) : await prefillRfqQuotation(ctx, document, actor.companyId),
    quotation: quotation && { id: quotation.id, ref: quotation.ref, version: quotation.currentVersion, threadId: quotation.threadId },
    quotationCount: rfq.quotationCount,
    closed: closedTo(quoted, now),
    isAlike: await saysTheSame(db, actor, quoted, draft?.form.remarks),
  }
}

/** Why no quotation, or no version more of the one that was sent, can be sent now. */
export function closedTo({ rfq, quotation }: Pick<RfqToQuote, 'rfq' | 'quotation'>, now: Date): RfqFormView['closed'] {
  const status = statusAt(rfq, now)
  if (quotation && !quotationLifecycle.can(quotation.status, 'revise')) return 'decided'
  if (quotation ? takesVersion(status, quotationStatusAt(quotation, now)) : takesQuotations(rfq, now)) return null
  if (status === 'open') return 'full'
  return status === 'paused' ? 'paused' : 'over'
}

/** What the buyer would pay at most is for the buyer alone where it is hidden; one without a name is called in the reader's words. */
export const forSuppliers = (document: RfqDocument, lang: Language): RfqDocument => ({
  ...document,
  buyerAlias: buyerName(document.buyerAlias, lang),
  lines: document.lines.map((line) => (line.targetHidden ? { ...line, targetPrice: undefined } : line)),
})

const currentOf = (db: Reader, { id, currentVersion }: NonNullable<RfqToQuote['quotation']>) =>
  db
    .select({ document: quotationVersions.document })
    .from(quotationVersions)
    .where(and(eq(quotationVersions.quotationId, id), eq(quotationVersions.version, currentVersion)))

export async function demandWords(
  { db, locale }: Pick<Context, 'db' | 'locale'>,
  { categorySlug }: RfqDocument,
): Promise<Record<string, string>> {
  const category = await findCategory(db, categorySlug)
  return Object.fromEntries(
    (category?.schema.attributes ?? []).flatMap((attribute) => [
      [attribute.id, attribute.names[locale] ?? attribute.names.en],
      ...(attribute.type === 'choice'
        ? attribute.choices.map(({ code, names }) => [`${attribute.id}.${code}`, names[locale] ?? names.en])
        : []),
    ]),
  )
}

/** Remarks that go to everybody in the same words say little to anybody. */
async function saysTheSame(
  db: Reader,
  actor: DealingActor,
  { quotation }: RfqToQuote,
  remarks: string | string[] | undefined,
): Promise<boolean> {
  const typed = [remarks ?? ''].flat()[0]!.trim()
  if (typed.length < 20) return false
  const rows = await db
    .select({ document: quotationVersions.document })
    .from(quotations)
    .innerJoin(
      quotationVersions,
      and(eq(quotationVersions.quotationId, quotations.id), eq(quotationVersions.version, quotations.currentVersion)),
    )
    .where(and(eq(quotations.supplierCompanyId, actor.companyId), quotation ? ne(quotations.id, quotation.id) : undefined))
    .limit(200)
  return rows.some(({ document }) => document.remarks?.trim() === typed)
}
