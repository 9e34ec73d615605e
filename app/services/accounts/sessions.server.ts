import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle'
import { and, asc, desc, eq, gt, lt, ne, sql } from 'drizzle-orm'
import { Lucia, TimeSpan } from 'lucia'
import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/domain/actor.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people, sessions } from '#db/schema/people.ts'
import type { Database, Reader, Transaction } from '#db/client.server.ts'
import type { Context } from '../context.server.ts'

type Attributes = { companyId: string | null; device: string | null; createdAt: Date; lastSeenAt: Date; provedAt: Date }

declare module 'lucia' {
  interface Register {
    Lucia: Lucia
    UserId: string
    DatabaseSessionAttributes: Attributes
  }
}

const hourMs = 3600_000
const idle = new TimeSpan(7, 'd')
const absoluteMs = 30 * 24 * hourMs
const staffAbsoluteMs = 12 * hourMs
/** Seen is written down this often at most. */
const seenEveryMs = 5 * 60_000

// The only use of Lucia: replacing it means rewriting this file.
const lucia = (db: Reader) => new Lucia(new DrizzlePostgreSQLAdapter(db as Database, sessions, people), { sessionExpiresIn: idle })

const newToken = () => randomBytes(32).toString('base64url')

export const sessionSeconds = absoluteMs / 1000

/** Signs a person in and returns the token for the cookie; the table keeps its SHA-256 only. */
export async function createSession(
  db: Reader,
  personId: string,
  companyId: string | null,
  at: Date,
  device: string | null = null,
): Promise<string> {
  const token = newToken()
  const attributes: Attributes = { companyId, device, createdAt: at, lastSeenAt: at, provedAt: at }
  await lucia(db).createSession(personId, attributes, { sessionId: sha256(token) })
  return token
}

export type SignedIn = {
  personId: string
  sessionId: string
  name: string
  locale: Language
  timeZone: string
  isStaff: boolean
  companyId: string | null
  companyName: string | null
  role: 'owner' | 'member' | null
  /** Whether there is another company that this person may act for. */
  isInSeveral: boolean
  device: string | null
  /** When this session last proved who holds it. */
  provedAt: Date
}

/** Somebody who is signed in, whether or not a company is behind them. */
export type PersonContext = Context & { person: SignedIn }

/** Who holds this cookie, as the tables say now: membership, company and staff role are read at every request. */
export async function validateSession(db: Reader, token: string): Promise<SignedIn | null> {
  const { session } = await lucia(db).validateSession(sha256(token))
  if (!session) return null
  const [row] = await db
    .select({
      personId: people.id,
      sessionId: sessions.id,
      name: people.name,
      locale: people.locale,
      timeZone: people.timeZone,
      staffRole: people.staffRole,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      provedAt: sessions.provedAt,
      companyId: companies.id,
      companyName: companies.legalNameEn,
      role: members.role,
      isInSeveral: sql<boolean>`(select count(*) > 1 from ${members} own where own.person_id = ${people.id})`,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .leftJoin(members, and(eq(members.personId, people.id), eq(members.companyId, sessions.companyId)))
    .leftJoin(companies, and(eq(companies.id, members.companyId), ne(companies.status, 'suspended')))
    .where(eq(sessions.id, session.id))
  if (!row) return null
  const { staffRole, createdAt, lastSeenAt, ...rest } = row
  // Whoever was erased has no session.
  const person = { ...rest, name: rest.name! }
  const isStaff = staffRole !== null
  const now = Date.now()
  if (createdAt.getTime() + (isStaff ? staffAbsoluteMs : absoluteMs) < now) {
    await lucia(db).invalidateSession(session.id)
    return null
  }
  if (lastSeenAt.getTime() + seenEveryMs < now) await noteSeen(db, session.id, new Date(now))
  return { ...person, isStaff }
}

/** The week of idleness begins anew. A session that ended meanwhile stays ended. */
async function noteSeen(db: Reader, sessionId: string, at: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ lastSeenAt: at, expiresAt: new Date(at.getTime() + idle.milliseconds()) })
    .where(and(eq(sessions.id, sessionId), lt(sessions.lastSeenAt, at)))
}

export async function endSession(db: Reader, token: string): Promise<void> {
  await lucia(db).invalidateSession(sha256(token))
}

export async function endAllSessions(tx: Transaction, personId: string): Promise<void> {
  await lucia(tx).invalidateUserSessions(personId)
}

export type SessionFacts = { id: string; device: string | null; createdAt: Date; lastSeenAt: Date }

/** Where a person is signed in at this moment, the latest seen first. */
export async function listSessions(db: Reader, personId: string, at: Date): Promise<SessionFacts[]> {
  return db
    .select({ id: sessions.id, device: sessions.device, createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, at), gt(sessions.createdAt, new Date(at.getTime() - absoluteMs))))
    .orderBy(desc(sessions.lastSeenAt))
}

/** The same session under a new token, after its holder proved who they are; null when it has ended. */
export async function rotateSession(tx: Transaction, sessionId: string, at: Date): Promise<string | null> {
  const token = newToken()
  const rotated = await tx
    .update(sessions)
    .set({ id: sha256(token), provedAt: at })
    .where(eq(sessions.id, sessionId))
    .returning({ id: sessions.id })
  return rotated.length > 0 ? token : null
}

/** The company a new session acts for: the one that an open session of the person used last, else the oldest membership; a suspended one only where there is no other. */
export async function homeCompanyId(db: Reader, personId: string): Promise<string | null> {
  const [row] = await db
    .select({ companyId: members.companyId })
    .from(members)
    .innerJoin(companies, eq(companies.id, members.companyId))
    .leftJoin(sessions, and(eq(sessions.userId, members.personId), eq(sessions.companyId, members.companyId)))
    .where(eq(members.personId, personId))
    .groupBy(members.companyId, members.createdAt, companies.status)
    .orderBy(sql`${companies.status} = 'suspended'`, sql`max(${sessions.lastSeenAt}) desc nulls last`, asc(members.createdAt))
    .limit(1)
  return row?.companyId ?? null
}

export function actorOf(person: SignedIn): Actor {
  if (person.companyId && person.role) return { kind: 'member', personId: person.personId, companyId: person.companyId, role: person.role }
  if (person.isStaff) return { kind: 'staff', personId: person.personId }
  return { kind: 'stranger' }
}
