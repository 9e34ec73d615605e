import type { MemberActor } from '#app/domain/actor.ts'
import { isRefusal } from '#app/domain/errors.ts'
import type { FormValues } from '#app/domain/form.ts'
import { completenessOf } from '#app/domain/rfqs/completeness.ts'
import { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import { paths } from '#app/paths.ts'
import { listCategoryGroups } from '#app/services/categories/list-categories.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { readNeedOf } from '#app/services/rfqs/ask-others.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { suggestCategories } from '#app/services/rfqs/suggest-categories.server.ts'
import { typedInto } from './read-form.server.ts'

const longestTitle = 120

/**
 * The first step, filled in with what its address brings along: the words of a search that found nothing, or of the box on the home page; or
 * what a member has asked one supplier in a thread.
 */
export async function newRfqGround(ctx: Context, request: Request) {
  const typed = typedInto(request)
  const { searchParams } = new URL(request.url)
  const thread = searchParams.get('thread')
  const asked = thread && isMember(ctx) ? { ...(await readNeedOf(ctx, thread)), thread } : {}
  const title = (searchParams.get('title') ?? '').trim().slice(0, longestTitle)
  const [categories, suggested] = await Promise.all([
    listCategoryGroups(ctx.db, ctx.locale),
    title === '' || typed ? [] : suggestCategories(ctx, title),
  ])
  const all = categories.flatMap((group) => [group, ...group.children])
  const values: FormValues = { title, ...(suggested[0] && { category: suggested[0] }), ...asked, ...typed }
  const read = RfqInput.partial().safeParse(values)
  const names = suggested.flatMap((slug) => all.filter((one) => one.slug === slug))
  return { categories, suggested: withOthers(names), values, completeness: completenessOf(read.success ? read.data : {}) }
}

const isMember = (ctx: Context): ctx is Context<MemberActor> => ctx.actor.kind === 'member'

/** One alone is no choice: then the whole list is offered, with it chosen. */
const withOthers = (names: { slug: string; name: string }[]) => (names.length > 1 ? names.map(({ slug, name }) => ({ slug, name })) : [])

/** It is to be published, and not kept as a draft. */
export const isSent = (request: Request): boolean => [typedInto(request)?.intent ?? ''].flat()[0] === 'send'

/** What a member sent is published when that was pressed and nothing is missing; else it is a draft, and its form says what is. */
export async function publishedOrDraft(
  ctx: Context<MemberActor>,
  { rfqId, revision }: { rfqId: string; revision: number },
  request: Request,
) {
  const draft = { to: paths.ownRfqForm(ctx.locale, rfqId), key: 'rfq:done.saved' }
  if (!isSent(request)) return draft
  try {
    const status = await publishRfq(ctx, rfqId, revision)
    return { to: paths.ownRfq(ctx.locale, rfqId), key: status === 'in_review' ? 'rfq:done.in_review' : 'rfq:done.open' }
  } catch (error) {
    if (isRefusal(error) && error.kind === 'invalid') return draft
    throw error
  }
}
