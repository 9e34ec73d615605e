import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { MemberActor, StaffActor } from '#app/domain/actor.ts'
import { notFound } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { actorOf, validateSession, type SignedIn } from '#app/services/accounts/sessions.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { noteAccess } from '#app/services/staff/note-access.server.ts'
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
  // Staff who belong to no company have no desk; theirs is the other one.
  throw ctx.actor.kind === 'staff' ? redirect(paths.admin(ctx.locale), 303) : toSignIn(args)
}

/** For the pages of those who look after the site: to others who are signed in they are not there. Who opened what is remembered. */
export async function requireStaff(args: RouteArgs): Promise<Context<StaffActor>> {
  const person = await signedInPerson(args)
  if (!person) throw toSignIn(args)
  if (!person.isStaff) throw notFound()
  const { db, lang, log } = args.context
  const ctx: Context<StaffActor> = { db, log, locale: lang, actor: { kind: 'staff', personId: person.personId } }
  await noteAccess(ctx, pageOf(args.request).replace(/^\/\w+/, ''))
  return ctx
}

const pageOf = (request: Request) => new URL(request.url).pathname.replace(/\.data$/, '')

function toSignIn({ request, context }: RouteArgs): Response {
  const next = request.method === 'GET' ? pageOf(request) + new URL(request.url).search : undefined
  return redirect(paths.login(context.lang, { next }), 303)
}
