import type { ActionFunctionArgs } from '@remix-run/node'
import type { DealingActor } from '#app/domain/actor.ts'
import type { FormReply } from '#app/domain/form.ts'
import { arrangeDemands } from '#app/domain/rfqs/arrange-demands.ts'
import { completenessOf } from '#app/domain/rfqs/completeness.ts'
import { rfqDraftOf } from '#app/domain/rfqs/rfq-draft.ts'
import { missingBeside } from '#app/domain/rfqs/missing-beside.ts'
import { RfqInput, seenRevision } from '#app/domain/rfqs/rfq-input.ts'
import { mostFiles } from '#app/domain/rfqs/rfq.ts'
import { rowsAfter, rowsIn, withRows, type FormValues } from '#app/domain/row-fields.ts'
import { problemSentence } from '#app/i18n/problem-sentence.ts'
import { findCategory, noCategory } from '#app/services/categories/read-category.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { getOwnRfqForm } from '#app/services/rfqs/own-rfqs.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { storeRfqFile } from '#app/services/rfqs/rfq-files.server.ts'
import { readRfqFormGround } from '#app/services/rfqs/rfq-form-ground.server.ts'
import { saveRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { formAgain, readForm, typedInto } from './read-form.server.ts'

const SaveInput = RfqInput.extend(seenRevision)

/** What the page of an RFQ's form is drawn on. */
export async function rfqFormPage(ctx: Context<DealingActor>, rfqId: string) {
  const { form, problems, ...rfq } = await getOwnRfqForm(ctx, rfqId)
  const ground = await readRfqFormGround(ctx, form.category)
  const sentences = problems.map((problem) => ({ field: problem.field, sentence: problemSentence(problem, ctx.locale) }))
  return {
    rfq,
    values: arrangeDemands(withDefaults(rfqDraftOf(form)), ground.asked),
    ground,
    completeness: completenessOf(form),
    problems: sentences,
  }
}

/** What holds where nothing is said, so that the form says it. */
const withDefaults = (values: FormValues): FormValues => ({
  visibility: 'public',
  closeRule: 'either',
  maxQuotations: '10',
  currency: 'USD',
  validityDays: '30',
  contactReveal: 'alias',
  ...values,
})

type Outcome = { reply: ReturnType<typeof formAgain> } | { done: string }

/**
 * Reads and keeps the form of an RFQ, and publishes it where that is what was pressed. Buttons of rows change the form only; files that came
 * with it are stored at once and come back with it.
 */
export async function keepRfqForm({ request }: ActionFunctionArgs, ctx: Context<DealingActor>, rfqId: string): Promise<Outcome> {
  const stored: { id: string; name: string }[] = []
  const take = async (upload: { name: string; bytes: Uint8Array }) => {
    const file = await storeRfqFile(ctx, upload)
    stored.push(file)
    return file.id
  }
  const form = await readForm(request, SaveInput, { upload: { as: 'uploaded', several: true, take } })
  const typed = withStored(typedInto(request) ?? {}, stored)
  const [intent = 'save'] = [typed.intent ?? 'save'].flat()
  const changed = rowsAfter(typed, intent)
  if (changed) return { reply: formAgain(await arranged(ctx, changed)) }
  if (form.failed) {
    const failed = form.reply(intent === 'publish' ? missingBeside(form.typed) : [])
    failed.data.reply = { ...failed.data.reply, values: await arranged(ctx, typed) } satisfies FormReply
    return { reply: failed }
  }
  const files = [...form.value.files, ...stored.map((file) => ({ ...file, shownTo: 'everyone' as const }))].slice(0, mostFiles)
  const { revision } = await saveRfq(ctx, rfqId, { ...form.value, files })
  if (intent !== 'publish') return { done: 'rfq:done.saved' }
  const before = await getOwnRfqForm(ctx, rfqId)
  const status = await publishRfq(ctx, rfqId, revision)
  if (before.version > 0) return { done: 'rfq:done.amended' }
  return { done: status === 'in_review' ? 'rfq:done.in_review' : 'rfq:done.open' }
}

/** Files that were stored just now, as rows of the form. */
function withStored(values: FormValues, stored: { id: string; name: string }[]): FormValues {
  if (stored.length === 0) return values
  return withRows(values, 'files', [
    ...rowsIn(values, 'files').filter((row) => row.id),
    ...stored.map((file) => ({ ...file, shownTo: 'everyone' })),
  ])
}

async function arranged(ctx: Context<DealingActor>, typed: FormValues): Promise<FormValues> {
  const [category = ''] = [typed.category ?? ''].flat()
  const { schema } = (category === '' ? null : await findCategory(ctx.db, category)) ?? noCategory
  return arrangeDemands(typed, schema.attributes)
}
