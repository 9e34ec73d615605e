import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import type { Actor, DealingActor, MemberActor } from '#app/domain/actor.ts'
import { conflict, invalid, notFound } from '#app/domain/errors.ts'
import { newId } from '#app/domain/id.ts'
import { statusAt } from '#app/domain/rfqs/deadline.ts'
import { AnswerInput, QuestionInput } from '#app/domain/rfqs/rfq-moves.ts'
import type { Reader } from '#db/client.server.ts'
import { rfqQuestions } from '#db/schema/rfqs.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { consume } from '../limits.server.ts'
import { getOwnRfq, getReadableRfq } from './access.server.ts'

/** `isOwn`: the reader asked it; who else did is told to nobody. */
export type RfqQuestion = { id: string; question: string; lang: string | null; answer: string | null; askedAt: Date; isOwn: boolean }

/** What was asked and answered, and what the reader may see while it is open: the buyer all of it, a supplier its own. */
export async function listQuestions(db: Reader, actor: Actor, rfqId: string, isBuyer: boolean): Promise<RfqQuestion[]> {
  const companyId = 'companyId' in actor ? actor.companyId : null
  const isShown = or(isNotNull(rfqQuestions.answer), companyId ? eq(rfqQuestions.askerCompanyId, companyId) : undefined)
  const rows = await db
    .select()
    .from(rfqQuestions)
    .where(and(eq(rfqQuestions.rfqId, rfqId), isBuyer ? undefined : isShown))
    .orderBy(asc(rfqQuestions.createdAt), asc(rfqQuestions.id))
  return rows.map(({ id, body, lang, answer, createdAt, askerCompanyId }) => ({
    id,
    question: body,
    lang,
    answer,
    askedAt: createdAt,
    isOwn: askerCompanyId === companyId,
  }))
}

/** A supplier asks the buyer of an RFQ that is open; the same form again asks once. */
export async function askQuestion(ctx: Context<MemberActor>, rfqRef: string, input: QuestionInput): Promise<void> {
  const { clientKey, question } = QuestionInput.parse(input)
  const { row, isOwn } = await getReadableRfq(ctx.db, ctx.actor, rfqRef)
  if (isOwn) throw invalid('rfq.own')
  await consume(ctx.db, 'question:company', ctx.actor.companyId, ctx.now)
  await inTransaction(ctx, async (tx, now) => {
    if (statusAt(row, now) !== 'open') throw conflict('rfq.not_asking')
    const id = newId(now.getTime())
    const { companyId: askerCompanyId, personId: askerPersonId } = ctx.actor
    const asked = await tx
      .insert(rfqQuestions)
      .values({ id, rfqId: row.id, askerCompanyId, askerPersonId, clientKey, body: question, lang: ctx.locale, createdAt: now })
      .onConflictDoNothing({ target: rfqQuestions.clientKey })
      .returning({ id: rfqQuestions.id })
    if (asked.length === 0) return
    await record(tx, ctx, { name: 'rfq.asked', at: now, subjectId: row.id, detail: { rfqId: row.id, questionId: id } })
  })
}

/** The buyer answers for all to read. */
export async function answerQuestion(ctx: Context<DealingActor>, rfqId: string, input: AnswerInput): Promise<void> {
  const { questionId, answer } = AnswerInput.parse(input)
  await inTransaction(ctx, async (tx, now) => {
    const row = await getOwnRfq(tx, ctx.actor, rfqId)
    const isThis = and(eq(rfqQuestions.id, questionId), eq(rfqQuestions.rfqId, row.id))
    const [answered] = await tx
      .update(rfqQuestions)
      .set({ answer, answeredAt: now })
      .where(and(isThis, isNull(rfqQuestions.answer)))
      .returning({ id: rfqQuestions.id })
    if (!answered) {
      const known = await tx.select({ id: rfqQuestions.id }).from(rfqQuestions).where(isThis)
      throw known.length > 0 ? conflict('rfq.answered') : notFound()
    }
    await record(tx, ctx, { name: 'rfq.answered', at: now, subjectId: row.id, detail: { rfqId: row.id, questionId } })
  })
}
