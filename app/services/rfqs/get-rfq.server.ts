import { and, eq, inArray } from 'drizzle-orm'
import type { Actor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { asItStands, closedAtAsRead, statusAt, takesQuotations } from '#app/domain/rfqs/deadline.ts'
import { describeDemands } from '#app/domain/rfqs/describe-demands.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { RfqView } from '#app/domain/rfqs/rfq-view.ts'
import { buyerName } from '#app/i18n/buyer-name.ts'
import type { Reader } from '#db/client.server.ts'
import { certificateSchemes } from '#db/schema/code-lists.ts'
import { rfqVersions } from '#db/schema/rfqs.ts'
import { categoryTrail } from '../categories/list-categories.server.ts'
import { findCategory, noCategory } from '../categories/read-category.server.ts'
import { readAt, type Context } from '../context.server.ts'
import { readNamedPlaces } from '../locations/read-named-places.server.ts'
import { getReadableRfq, invitationOf, readIsPartlyAwarded, type ReadableRfq } from './access.server.ts'
import { listQuestions } from './questions.server.ts'
import { listRfqFiles } from './rfq-files.server.ts'

/** A published RFQ as its page shows it, by its id or its number. */
export async function getRfq(ctx: Context, idOrRef: string): Promise<RfqView> {
  const readable = await getReadableRfq(ctx.db, ctx.actor, idOrRef)
  const view = await readRfqView(ctx, readable)
  if (!view) throw notFound()
  return view
}

/** The same for whoever was let in already; null before its first version. */
export async function readRfqView(ctx: Context, readable: ReadableRfq): Promise<RfqView | null> {
  const { row } = readable
  const [version] = await ctx.db
    .select()
    .from(rfqVersions)
    .where(and(eq(rfqVersions.rfqId, row.id), eq(rfqVersions.version, row.currentVersion)))
  if (!version) return null
  return rfqView(ctx, readable, version)
}

type Shown = Pick<typeof rfqVersions.$inferSelect, 'document' | 'sha256' | 'publishedAt'>

/** What a page shows of a version, to this reader. */
export async function rfqView(ctx: Context, readable: ReadableRfq, { document: written, sha256, publishedAt }: Shown): Promise<RfqView> {
  const { row, isOwn } = readable
  const document = asItStands(written, row)
  const now = readAt(ctx)
  const companyId = 'companyId' in ctx.actor ? ctx.actor.companyId : null
  const isSupplier = isOtherMember(ctx.actor, isOwn)
  const [category, trail, places, certificates, files, questions, invitation, isPartly] = await Promise.all([
    findCategory(ctx.db, document.categorySlug),
    categoryTrail(ctx.db, document.categorySlug, ctx.locale),
    readNamedPlaces(ctx.db, document.destination ? [document.destination] : [], ctx.locale),
    certificateNames(ctx.db, document),
    listRfqFiles(ctx.db, readable, companyId),
    listQuestions(ctx.db, ctx.actor, row.id, isOwn),
    isSupplier && companyId ? invitationOf(ctx.db, row.id, companyId) : null,
    readIsPartlyAwarded(ctx.db, row),
  ])
  const { schema } = category ?? noCategory
  const place = document.destination ? places(document.destination) : null
  return {
    id: row.id,
    ref: row.ref,
    status: statusAt(row, now),
    isPartly,
    document: {
      ...(isOwn || ctx.actor.kind === 'staff' ? document : withoutHidden(document)),
      buyerAlias: buyerName(document.buyerAlias, ctx.locale),
    },
    sha256,
    publishedAt,
    closedAt: closedAtAsRead(row, now),
    trail,
    placeName: place?.locode ? place.name : null,
    demands: Object.fromEntries(
      document.lines.map(({ no, demands }) => [no, describeDemands(demands, schema.attributes, ctx.locale, document.lang)]),
    ),
    certificates,
    files,
    questions,
    quotationCount: row.quotationCount,
    isOwn,
    mayAsk: isSupplier && statusAt(row, now) === 'open',
    mayQuote: isSupplier && takesQuotations(row, now),
    isMember: ctx.actor.kind === 'member',
    invitation,
  }
}

const isOtherMember = (actor: Actor, isOwn: boolean): boolean => actor.kind === 'member' && !isOwn

/** Target prices that the buyer keeps to itself are no part of what others get. */
const withoutHidden = (document: RfqDocument): RfqDocument => ({
  ...document,
  lines: document.lines.map(({ targetPrice, ...line }) => (line.targetHidden ? line : { ...line, ...(targetPrice && { targetPrice }) })),
})

async function certificateNames(db: Reader, { lines, supplierFilter }: RfqDocument): Promise<Record<string, string>> {
  const codes = [...new Set([...lines.flatMap(({ certificates }) => certificates), ...(supplierFilter.certificates ?? [])])]
  if (codes.length === 0) return {}
  const rows = await db.select().from(certificateSchemes).where(inArray(certificateSchemes.code, codes))
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}
