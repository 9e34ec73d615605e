import type { MemberActor } from '#app/domain/actor.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { ListingInput } from '#app/domain/listings/listing-input.ts'
import { tierRowsAfter } from '#app/domain/listings/tier-rows.ts'
import type { Context } from '#app/services/context.server.ts'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import { formAgain, readForm, typedInto, type ReadForm } from './read-form.server.ts'

/**
 * Reads the listing form. A picture that came with it is stored at once, so that nothing is lost whatever is wrong elsewhere.
 * The buttons that add and remove price steps change the form only: then it comes back as it is, with status 200.
 */
export async function readListingForm(request: Request, ctx: Context<MemberActor>): Promise<ReadForm<ListingInput> & { intent: string }> {
  const take = ({ name, bytes }: { name: string; bytes: Uint8Array }) => storePicture(ctx, { displayName: name, bytes })
  const form = await readForm(request, ListingInput, { picture: { as: 'fileId', take } })
  const typed = typedInto(request) ?? {}
  const intent = [typed.intent ?? 'save'].flat()[0]!
  const values = tierRowsAfter(typed, intent)
  return { ...(values ? { failed: true, reply: () => formAgain(values) } : form), intent }
}

const told: Partial<Record<ListingStatus, string>> = {
  published: 'desk:editor.published',
  in_review: 'desk:editor.inReview',
  paused: 'desk:editor.paused',
}

/** What is said when a listing was saved; `status`: where it went, when it was to go somewhere. */
export const savedAs = (status: ListingStatus | null): string => (status && told[status]) ?? 'desk:editor.saved'
