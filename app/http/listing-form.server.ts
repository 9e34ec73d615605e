import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { MemberActor } from '#app/domain/actor.ts'
import { isRefusal } from '#app/domain/errors.ts'
import type { FormReply } from '#app/domain/form.ts'
import { askAgain } from '#app/domain/listings/asked-again.ts'
import { formAfter, listOf } from '#app/domain/listings/form-lists.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { ListingInput } from '#app/domain/listings/listing-input.ts'
import { rowCount, type FormValues } from '#app/domain/row-fields.ts'
import { translator } from '#app/i18n/translator.ts'
import { findCategory } from '#app/services/categories/read-category.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { storeListingDocument } from '#app/services/files/listing-documents.server.ts'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import type { DraftKeys } from '#app/services/listings/listing-draft.server.ts'
import { discarded, idIn, keepTyped } from './listing-draft.server.ts'
import { formAgain, readForm, typedInto, type ReadForm, type Uploads } from './read-form.server.ts'

const told: Partial<Record<ListingStatus, string>> = {
  draft: 'desk:editor.stillDraft',
  published: 'desk:editor.published',
  in_review: 'desk:editor.inReview',
  paused: 'desk:editor.paused',
}

/** What is said when a listing was saved; `status`: where it went, when it was to go somewhere. */
export const savedAs = (status: ListingStatus | null): string => (status && told[status]) ?? 'desk:editor.saved'

const held = new WeakMap<object, FormValues>()

/** What the listing form of this request holds: the page is drawn again on that, on what its category asks and the files it names. */
export const heldByForm = ({ context }: LoaderFunctionArgs): FormValues | undefined => held.get(context)

/** `typed`: by what keys its draft is known. */
type ReadListingForm = ReadForm<ListingInput> & { intent: string; typed: DraftKeys & { clientKey?: string } }

/**
 * Reads the listing form; whatever button was pressed, what was typed is kept first. Files that came with it are stored at once, so that
 * nothing is lost whatever is wrong elsewhere. Buttons that change rows, the order of pictures or the questions change the form only:
 * then it comes back as it is, with status 200.
 */
export async function readListingForm(
  { request, context }: ActionFunctionArgs,
  ctx: Context<MemberActor>,
  listingId: string | null = null,
): Promise<ReadListingForm> {
  const keep = (form: FormValues) => keepTyped(ctx, listingId, form)
  const form = await readForm(request, ListingInput, uploadsOf(ctx))
    .finally(() => held.set(context, typedInto(request) ?? {}))
    .catch(async (error: unknown) => {
      // A file that is refused takes no word with it; a form of another company is none of this one's.
      if (isRefusal(error) && error.kind !== 'conflict') await keep(typedInto(request) ?? {})
      throw error
    })
  const values = typedInto(request) ?? {}
  const intent = [values.intent ?? 'save'].flat()[0]!
  if (intent === 'discard') throw await discarded(ctx, listingId, values)
  const asked = await askedAnew(ctx, values)
  const changed = formAfter(asked, intent)
  const typed = { ...(await keep(changed ?? asked)), clientKey: idIn(values, 'clientKey') }
  if (changed) return { failed: true, reply: () => formAgain(remember(context, changed)), intent, typed }
  if (extrasOf(asked) === extrasOf(values)) return { ...form, intent, typed }
  const errors: FormReply['errors'] = { category: [translator(ctx.locale)('desk:editor.categoryChanged')] }
  const reply = () => data({ reply: { values: remember(context, asked), errors } }, { status: 422 })
  return { failed: true, reply, intent, typed }
}

function remember(context: object, values: FormValues): FormValues {
  held.set(context, values)
  return values
}

const extrasOf = (values: FormValues) => rowCount(Object.keys(values), 'extras', 0)

function uploadsOf(ctx: Context<MemberActor>): Uploads {
  const document = (field: string, as: string): Uploads => ({
    [field]: { as, several: true, take: ({ name, bytes }) => storeListingDocument(ctx, { displayName: name, bytes, field }) },
  })
  return {
    picture: { as: 'pictureIds', several: true, take: ({ name, bytes }) => storePicture(ctx, { displayName: name, bytes }) },
    ...document('drawing', 'drawingIds'),
    ...document('datasheet', 'datasheetIds'),
    ...document('safetySheet', 'safetySheetIds'),
  }
}

/** The form under the questions of the category that it names now, where those it was drawn with were another's. */
async function askedAnew({ db }: Context<MemberActor>, typed: FormValues): Promise<FormValues> {
  const [before = ''] = listOf(typed, 'askedFor')
  const [now = ''] = listOf(typed, 'category')
  if (before === now || before === '') return typed
  const [old, asked] = await Promise.all([findCategory(db, before), now === '' ? null : findCategory(db, now)])
  return askAgain(typed, old?.schema.attributes ?? [], asked?.schema.attributes ?? [])
}
