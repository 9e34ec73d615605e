import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { MemberActor } from '#app/domain/actor.ts'
import { paths } from '#app/paths.ts'
import { actorOf, validateSession, type SignedIn } from '#app/services/accounts/sessions.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { readSessionToken } from './cookies.server.ts'

export type RouteArgs = Pick<LoaderFunctionArgs | ActionFunctionArgs, 'request' | 'context'>

const callers = new WeakMap<object, Promise<SignedIn | null>>()

/** Who holds the session cookie; asked once per request, however many loaders want to know. */
export function signedInPerson({ request, context }: RouteArgs): Promise<SignedIn | null> {
  const known = callers.get(context)
  if (known) return known
  const asked = readSessionToken(request).then((token) => (token ? validateSession(context.db, token) : null))
  callers.set(context, asked)
  return asked
}

/** For pages that anybody reads. */
export async function publicContext(args: RouteArgs): Promise<Context> {
  const person = await signedInPerson(args)
  const { db, lang, log } = args.context
  return { db, log, locale: lang, actor: person ? actorOf(person) : { kind: 'stranger' } }
}

/** For the desk: a member of a company, else the way to the sign-in page and back. */
export async function requireMember(args: RouteArgs): Promise<Context<MemberActor>> {
  const ctx = await publicContext(args)
  if (ctx.actor.kind === 'member') return ctx as Context<MemberActor>
  const { pathname, search } = new URL(args.request.url)
  const next = args.request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : undefined
  throw redirect(paths.login(args.context.lang, { next }), 303)
}
