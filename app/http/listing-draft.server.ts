import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import type { MemberActor } from '#app/domain/actor.ts'
import type { FormReply, FormValues } from '#app/domain/form.ts'
import { isId, newId } from '#app/domain/id.ts'
import { listOf } from '#app/domain/listings/form-lists.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  discardListingDraft,
  keepListingDraft,
  listListingDrafts,
  type DraftKeys,
  type ListingDraft,
} from '#app/services/listings/listing-draft.server.ts'
import { flashHeaders } from './flash.server.ts'

/** What belongs to one sending of the form and not to what is said in it. */
const notSaid = new Set(['intent', 'draft', 'draftFrom', 'actsFor', 'picture', 'drawing', 'datasheet', 'safetySheet'])

export function idIn(values: FormValues, name: string): string | undefined {
  const [id] = listOf(values, name)
  return isId(id) ? id : undefined
}

/** Keeps the form under the key that it was drawn with. */
export async function keepTyped(ctx: Context<MemberActor>, listingId: string | null, values: FormValues): Promise<DraftKeys> {
  const keys = { key: idIn(values, 'draft') ?? newId(), from: idIn(values, 'draftFrom') }
  const form = Object.fromEntries(Object.entries(values).filter(([name]) => !notSaid.has(name)))
  await keepListingDraft(ctx, { keys, listingId, form })
  return keys
}

export async function discarded(ctx: Context<MemberActor>, listingId: string | null, values: FormValues): Promise<Response> {
  await discardListingDraft(ctx, idIn(values, 'draft') ?? '')
  const there = listingId === null ? paths.newListing(ctx.locale) : paths.ownListing(ctx.locale, listingId)
  return redirect(there, { headers: await flashHeaders({ key: 'desk:editor.kept.discarded' }) })
}

/** `wanted`: the key of a draft, or `saved` for what is saved. The newest draft of a listing opens by itself; for a new one it is offered. */
export async function openDraft(
  { request }: LoaderFunctionArgs,
  ctx: Context<MemberActor>,
  listing: { id: string; version: number } | null,
) {
  const asked = new URL(request.url).searchParams
  const [wanted, all] = [asked.get('draft'), await listListingDrafts(ctx, listing?.id ?? null)]
  const opened = wanted === null ? (listing ? all[0] : undefined) : all.find(({ key }) => key === wanted)
  const isStale = opened !== undefined && listing !== null && Number(opened.form.version) !== listing.version
  return {
    key: newId(),
    opened: opened ? { ...lineOf(opened), reply: replyOf(opened, isStale) } : null,
    others: all.filter((one) => one !== opened).map(lineOf),
    isToDiscard: opened !== undefined && asked.has('discard'),
  }
}

const lineOf = ({ key, form, updatedAt }: ListingDraft) => ({ key, updatedAt, title: titleIn(form) })

/** `isStale`: beside what differs the form says what was saved since. */
const replyOf = ({ form }: ListingDraft, isStale: boolean): FormReply => ({ values: form, errors: {}, isStale })

function titleIn(form: FormValues): string | null {
  const [written = ''] = listOf(form, 'sourceLang')
  const [title] = [`title_${written}`, ...Object.keys(form).filter((name) => name.startsWith('title_'))].flatMap((name) =>
    listOf(form, name),
  )
  return title ?? null
}
