import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { MatchedPage } from '#app/components/rfq-match/matched-page.tsx'
import { MatchedInput } from '#app/domain/rfqs/matched-input.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { readQuery } from '#app/http/read-query.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listCategoryGroups } from '#app/services/categories/list-categories.server.ts'
import { followCategory, listFollowed, unfollowCategory } from '#app/services/rfqs/follow-category.server.ts'
import { dismissMatch, findDismissed, listMatched, noteSeen } from '#app/services/rfqs/list-matched.server.ts'

const Query = z.object({
  page: z.coerce.number().int().min(1).max(500).catch(1),
  follow: z.string().max(60).optional().catch(undefined),
  aside: z.string().max(60).optional().catch(undefined),
})

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqMatch:title'))

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireMember(args)
  const { page, follow, aside } = readQuery(args.request, Query)
  const [matched, followed, groups, dismissed] = await Promise.all([
    listMatched(ctx, page),
    listFollowed(ctx),
    listCategoryGroups(ctx.db, ctx.locale),
    findDismissed(ctx, aside ?? null),
  ])
  await noteSeen(
    ctx,
    matched.rows.map(({ id }) => id),
  )
  return { matched, followed, groups, page, follow: follow ?? null, dismissed }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const ctx = await requireMember(args)
  const form = await readForm(args.request, MatchedInput)
  if (form.failed) return form.reply()
  const { value } = form
  const done = {
    dismiss: 'rfqMatch:dismissed',
    say_why: 'rfqMatch:saidWhy',
    follow: 'rfqMatch:follows',
    unfollow: 'rfqMatch:unfollowed',
  } as const
  if (value.intent === 'dismiss') await dismissMatch(ctx, value.rfq)
  if (value.intent === 'say_why') await dismissMatch(ctx, value.rfq, value.reason)
  if (value.intent === 'follow') await followCategory(ctx, value.category)
  if (value.intent === 'unfollow') await unfollowCategory(ctx, value.category)
  const aside = value.intent === 'dismiss' ? value.rfq : undefined
  return redirect(paths.matchedRfqs(ctx.locale, { aside }), { headers: await flashHeaders({ key: done[value.intent] }) })
})

export default function Matched() {
  return <MatchedPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
