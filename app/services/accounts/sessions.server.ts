import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle'
import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { Lucia, TimeSpan } from 'lucia'
import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/domain/actor.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { companies, members } from '#db/schema/companies.ts'
import { people, sessions } from '#db/schema/people.ts'
import type { Database, Reader, Transaction } from '#db/client.server.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia
    UserId: string
    DatabaseSessionAttributes: { companyId: string | null; createdAt: Date }
  }
}

const idle = new TimeSpan(7, 'd')
const absoluteMs = 30 * 24 * 3600_000

// The only use of Lucia: replacing it means rewriting this file.
const lucia = (db: Reader) => new Lucia(new DrizzlePostgreSQLAdapter(db as Database, sessions, people), { sessionExpiresIn: idle })

export const sessionSeconds = absoluteMs / 1000

/** Signs a person in and returns the token for the cookie; the table keeps its SHA-256 only. */
export async function createSession(db: Reader, personId: string, companyId: string | null, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await lucia(db).createSession(personId, { companyId, createdAt: at }, { sessionId: sha256(token) })
  return token
}

export type SignedIn = {
  personId: string
  name: string
  locale: Language
  timeZone: string
  isStaff: boolean
  companyId: string | null
  companyName: string | null
  role: 'owner' | 'member' | null
}

/** Who holds this cookie, as the tables say now: membership, company and staff role are read at every request. */
export async function validateSession(db: Reader, token: string): Promise<SignedIn | null> {
  const { session } = await lucia(db).validateSession(sha256(token))
  if (!session) return null
  const [row] = await db
    .select({
      personId: people.id,
      name: people.name,
      locale: people.locale,
      timeZone: people.timeZone,
      staffRole: people.staffRole,
      createdAt: sessions.createdAt,
      companyId: companies.id,
      companyName: companies.legalNameEn,
      role: members.role,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .leftJoin(members, and(eq(members.personId, people.id), eq(members.companyId, sessions.companyId)))
    .leftJoin(companies, and(eq(companies.id, members.companyId), ne(companies.status, 'suspended')))
    .where(eq(sessions.id, session.id))
  if (!row) return null
  if (row.createdAt.getTime() + absoluteMs < Date.now()) {
    await lucia(db).invalidateSession(session.id)
    return null
  }
  return { ...row, isStaff: row.staffRole !== null }
}

export async function endSession(db: Reader, token: string): Promise<void> {
  await lucia(db).invalidateSession(sha256(token))
}

export async function endAllSessions(tx: Transaction, personId: string): Promise<void> {
  await lucia(tx).invalidateUserSessions(personId)
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
  if (person.companyId && person.role)
    return { kind: 'member', personId: person.personId, companyId: person.companyId, role: person.role }
  if (person.isStaff) return { kind: 'staff', personId: person.personId }
  return { kind: 'stranger' }
}
