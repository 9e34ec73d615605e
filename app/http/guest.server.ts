import { redirect } from '@remix-run/node'
import type { GuestActor, RfqGuest, ThreadGuest } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import type { RouteArgs } from './caller.server.ts'

/** For pages behind a scoped link: whoever holds it is a guest of its one thread or RFQ, signed in or not. */
export async function guestContext({ context }: RouteArgs, token: string): Promise<Context<GuestActor>> {
  const { db, log, lang } = context
  const actor = await getGuestByLink(db, token.slice(0, 100), new Date())
  return { db, log, locale: lang, actor }
}

/** For the page of a thread: a link to an RFQ leads there. */
export async function threadGuest(args: RouteArgs, token: string): Promise<Context<ThreadGuest>> {
  const ctx = await guestContext(args, token)
  if (ctx.actor.threadId) return ctx as Context<ThreadGuest>
  throw redirect(paths.scopedRfq(ctx.locale, token), 303)
}

/** For the pages of an RFQ: behind a link to a thread they are not there. */
export async function rfqGuest(args: RouteArgs, token: string): Promise<Context<RfqGuest>> {
  const ctx = await guestContext(args, token)
  if (!ctx.actor.rfqId) throw notFound()
  return ctx as Context<RfqGuest>
}

/** Where a guest goes from a quotation: to the thread of the link or, where it opens an RFQ, to the comparison. */
export const backOfGuest = ({ actor, locale }: Context<GuestActor>, token: string): { to: string; isRfq: boolean } =>
  actor.threadId ? { to: paths.scopedThread(locale, token), isRfq: false } : { to: paths.scopedComparison(locale, token), isRfq: true }
