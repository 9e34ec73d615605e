import { eq } from 'drizzle-orm'
import type { FieldProblem } from '#app/domain/errors.ts'
import { usualDays } from '#app/domain/rfqs/deadline.ts'
import { readRfqDraft } from '#app/domain/rfqs/rfq-draft.ts'
import { rfqProblems, type RfqSurroundings } from '#app/domain/rfqs/rfq-problems.ts'
import type { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import { isLocode } from '#app/domain/trade/port.ts'
import type { Reader } from '#db/client.server.ts'
import { locations } from '#db/schema/code-lists.ts'
import { companies } from '#db/schema/companies.ts'
import { findCategory, noCategory } from '../categories/read-category.server.ts'
import { lastSecondOf } from '../end-of-day.server.ts'
import type { RfqRow } from './access.server.ts'

export type RfqGround = RfqSurroundings & { deadline: Date; buyerCountry: string | null }

const dayMs = 24 * 3600_000

type GroundRow = Pick<RfqRow, 'buyerCompanyId' | 'currentVersion' | 'quoteDeadline' | 'quotationCount'>

/** What the rules of an RFQ ask of the world around its form. Once somebody has quoted the closing moment stands. */
export async function readRfqGround(
  db: Reader,
  { buyerCompanyId, currentVersion, quoteDeadline, quotationCount }: GroundRow,
  form: Pick<RfqInput, 'category' | 'destination' | 'quoteDeadline'>,
  now: Date,
): Promise<RfqGround> {
  const locode = form.destination?.toUpperCase() ?? ''
  const [[company], [location], category] = await Promise.all([
    db.select({ country: companies.country, timeZone: companies.timeZone }).from(companies).where(eq(companies.id, buyerCompanyId)),
    isLocode(locode) ? db.select().from(locations).where(eq(locations.locode, locode)) : [],
    form.category === undefined ? null : findCategory(db, form.category),
  ])
  const { isLeaf, schema } = category ?? noCategory
  const { country, timeZone } = company!
  const day = form.quoteDeadline ?? new Date(now.getTime() + usualDays * dayMs).toISOString().slice(0, 10)
  const asked = await lastSecondOf(db, day, timeZone)
  const keeps = currentVersion > 0 && quoteDeadline !== null && (quotationCount > 0 || form.quoteDeadline === undefined)
  const isKept = keeps || asked.getTime() === quoteDeadline?.getTime()
  return {
    now,
    timeZone,
    isLeafCategory: isLeaf,
    schema: schema.attributes,
    location: location ?? null,
    deadline: keeps ? quoteDeadline : asked,
    isKept,
    buyerCountry: country,
  }
}

/** What keeps the stored draft of an RFQ from being published; empty when nothing does. */
export async function readRfqProblems(db: Reader, row: RfqRow, now: Date): Promise<FieldProblem[]> {
  if (!row.draft) return []
  const rfq = readRfqDraft(row.draft)
  return rfqProblems(rfq, await readRfqGround(db, row, rfq, now))
}
