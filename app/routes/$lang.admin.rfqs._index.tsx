import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdminRfqsPage } from '#app/components/admin/rfqs-page.tsx'
import type { FormReply } from '#app/domain/form.ts'
import { requireStaff } from '#app/http/caller.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { isReviewOff } from '#app/services/reviews/look-first.server.ts'
import { findRfqId, listRfqQueue } from '#app/services/rfqs/list-rfq-reviews.server.ts'

export const handle = { nav: 'admin' }
export const headers = privateHeaders
export const meta = titled((_data, lang) => translator(lang)('rfqDesk:staff.title'))

/** With `find` in the address: the way to that RFQ, or the queue again with the sentence that there is none. */
export const loader = handled(async (args: LoaderFunctionArgs) => {
  const ctx = await requireStaff(args)
  const find = new URL(args.request.url).searchParams.get('find')
  const found = find && (await findRfqId(ctx, find))
  if (found) throw redirect(paths.adminRfq(ctx.locale, found))
  const page = { queue: await listRfqQueue(ctx), isOff: isReviewOff() }
  if (find === null) return { ...page, reply: null }
  const reply: FormReply = { values: { find }, errors: { find: [translator(ctx.locale)('rfqDesk:staff.notFound')] } }
  return data({ ...page, reply }, { status: 404 })
})

export default function AdminRfqs() {
  return <AdminRfqsPage {...useLoaderData<typeof loader>()} />
}
