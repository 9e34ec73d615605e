import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { deviceOf } from '#app/domain/accounts/device.ts'
import type { MemberActor, StaffActor } from '#app/domain/actor.ts'
import { notFound, signedOut } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { actorOf, validateSession, type PersonContext, type SignedIn } from '#app/services/accounts/sessions.server.ts'
import { readAt, type Context } from '#app/services/context.server.ts'
import { noteAccess } from '#app/services/staff/note-access.server.ts'
import { noteActingFor } from './acting-for.server.ts'
import { readSessionToken } from './cookies.server.ts'
import { refusalResponse } from './refusal.server.ts'
import { againOf } from './sent-again.server.ts'

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
  const device = deviceOf(args.request.headers.get('User-Agent'))
  return { db, log, locale: lang, device, actor: person ? actorOf(person) : { kind: 'stranger' } }
}

/** For the desk: a member of a company, else the way to the sign-in page and back. */
export async function requireMember(args: RouteArgs): Promise<Context<MemberActor>> {
  const ctx = await requirePerson(args)
  if (ctx.actor.kind === 'member') {
    noteActingFor(args.request, ctx.actor.companyId)
    return ctx as Context<MemberActor> & PersonContext
  }
  // Staff who belong to no company have no desk, theirs is the other one; who is in no company any more is told so.
  throw redirect(ctx.actor.kind === 'staff' ? paths.admin(ctx.locale) : paths.ownCompanies(ctx.locale), 303)
}

/** For one's own account: whoever is signed in, with a company or without. */
export async function requirePerson(args: RouteArgs): Promise<PersonContext> {
  const [ctx, person] = await Promise.all([publicContext(args), signedInPerson(args)])
  if (!person) throw await toSignIn(args)
  return { ...ctx, person }
}

const proofLastsMs = 15 * 60_000

/** For acts of weight: whoever proved who they are a while ago does so again on a page of its own, and comes back. */
export async function requireProof(args: RouteArgs): Promise<PersonContext> {
  const ctx = await requirePerson(args)
  if (readAt(ctx).getTime() - ctx.person.provedAt.getTime() < proofLastsMs) return ctx
  throw redirect(paths.proof(ctx.locale, { next: askedFor(args) }), 303)
}

/** For the pages of those who look after the site: to others who are signed in they are not there. Who opened what is remembered. */
export async function requireStaff(args: RouteArgs): Promise<Context<StaffActor>> {
  const person = await signedInPerson(args)
  if (!person) throw await toSignIn(args)
  if (!person.isStaff) throw notFound()
  const { db, lang, log } = args.context
  const ctx: Context<StaffActor> = { db, log, locale: lang, actor: { kind: 'staff', personId: person.personId } }
  await noteAccess(ctx, pageOf(args.request).replace(/^\/\w+/, ''))
  return ctx
}

export const pageOf = (request: Request) => new URL(request.url).pathname.replace(/\.data$/, '')

/** The page to come back to. */
const askedFor = ({ request }: RouteArgs) => pageOf(request) + (request.method === 'GET' ? new URL(request.url).search : '')

/** The way to the sign-in page and back; a form that came after the session had ended stands on a page of its own, to be sent again. */
async function toSignIn(args: RouteArgs): Promise<Response> {
  const { request, context } = args
  if (request.method === 'GET') return redirect(paths.login(context.lang, { next: askedFor(args) }), 303)
  const again = await againOf(request)
  return again?.fields.length ? refusalResponse(signedOut(), context.lang, { again }) : redirect(paths.login(context.lang), 303)
}
