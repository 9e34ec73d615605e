import { and, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { sessions } from '#db/schema/people.ts'
import type { Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { createSession, homeCompanyId } from './sessions.server.ts'
import { tellPerson } from './tell-person.server.ts'

const rememberedMs = 90 * 24 * 3600_000

/**
 * Every way of signing in ends here: a session, and what is remembered of it. A device that this person was not seen with for ninety
 * days is told to them by letter; the very first sign-in is no news.
 */
export async function openSession(
  tx: Transaction,
  ctx: Context,
  personId: string,
  now: Date,
  companyId?: string | null,
): Promise<{ sessionToken: string }> {
  const device = ctx.device ?? null
  const devices = await devicesOf(tx, personId, new Date(now.getTime() - rememberedMs))
  const actsFor = companyId === undefined ? await homeCompanyId(tx, personId) : companyId
  const sessionToken = await createSession(tx, personId, actsFor, now, device)
  const eventId = await record(tx, ctx, { name: 'account.signed_in', at: now, subjectId: personId, detail: { device } })
  const isFirst = [...devices.keys()].every((known) => known === null)
  if (!isFirst && !devices.get(device)) await tellPerson(tx, personId, 'new-device', eventId)
  return { sessionToken }
}

/** Every device this person ever signed in with, and whether that is still remembered. */
async function devicesOf(tx: Transaction, personId: string, since: Date): Promise<Map<string | null, boolean>> {
  const device = sql<string | null>`${events.detail} ->> 'device'`
  const signIns = await tx
    .select({ device, isRemembered: sql<boolean>`bool_or(${events.at} > ${since.toISOString()}::timestamptz)` })
    .from(events)
    .where(and(eq(events.subjectId, personId), eq(events.name, 'account.signed_in')))
    .groupBy(device)
  const open = await tx
    .select({ device: sessions.device })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.lastSeenAt, since)))
  return new Map([...signIns.map((row) => [row.device, row.isRemembered] as const), ...open.map((row) => [row.device, true] as const)])
}
