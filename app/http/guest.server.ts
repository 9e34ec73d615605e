import type { GuestActor } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { getGuestByLink } from '#app/services/threads/scoped-links.server.ts'
import type { RouteArgs } from './caller.server.ts'

/** For pages behind a scoped link: whoever holds it is a guest of its one thread, signed in or not. */
export async function guestContext({ context }: RouteArgs, token: string): Promise<Context<GuestActor>> {
  const { db, log, lang } = context
  const actor = await getGuestByLink(db, token.slice(0, 100), new Date())
  return { db, log, locale: lang, actor }
}
