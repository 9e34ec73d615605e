import { sql } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { Lane } from '#app/domain/mail/letter.ts'
import type { MailAccount } from '#app/domain/operation/health.ts'
import type { Database, Reader } from '#db/client.server.ts'
import { letters, mailAccounts } from '#db/schema/letters.ts'
import { inTransaction, type Context } from '../context.server.ts'

const usualPerSecond = 5
/** Turns lie a little further apart than the rate asks for: requests that are late on their way must not meet the next. */
const margin = 1.15
/** How far ahead a turn is given away. Nothing urgent waits longer for those who came before. */
const aheadMs: Record<Lane, number> = { security: 4000, message: 1000, bulk: 1000 }
const probeEveryMs = 60_000
/** What waits comes back spread over this time, so that it does not all ask at once. */
const spreadMs = 10 * 60_000

/** How the account stood when a request was about to be made. `notBefore`: it is not to be made now. */
export type AccountState = { isMarked: boolean; perSecond: number | null; notBefore: Date | null }

const nowInDatabase = sql`clock_timestamp()`
const inMs = (ms: number) => sql`${ms} * interval '1 millisecond'`

/**
 * The turn of one request: in so many milliseconds. Null: the turns of the next moment are given away. One statement on one row, so
 * that turns of all workers follow each other; a turn that is not used is gone.
 */
export async function bookTurn(db: Reader, lane: Lane): Promise<number | null> {
  const most = env().MAIL_RATE ?? null
  const apart = sql`(interval '1 second' * ${margin} / least(${mailAccounts.perSecond}::float, ${most}::float, ${sql`case when ${mailAccounts.perSecond} is null then ${usualPerSecond}::float end`}))`
  const [turn] = await db.execute<{ wait: number }>(sql`
    insert into ${mailAccounts} (id, next_turn_at)
    values ('provider', ${nowInDatabase} + interval '1 second' * ${margin} / least(${usualPerSecond}::float, ${most}::float))
    on conflict (id) do update set next_turn_at = greatest(${mailAccounts.nextTurnAt}, ${nowInDatabase}) + ${apart}
      where ${mailAccounts.nextTurnAt} <= ${nowInDatabase} + ${inMs(aheadMs[lane])}
    returning (extract(epoch from ${mailAccounts.nextTurnAt} - ${apart} - ${nowInDatabase}) * 1000)::float as wait`)
  return turn ? Math.max(0, turn.wait) : null
}

/**
 * Whether a request may be made at all. While the account is stopped one letter in a while asks again; while its quota is used up
 * only urgent letters try.
 */
export async function askAccount(db: Database, lane: Lane, { mayProbe }: { mayProbe: boolean }): Promise<AccountState> {
  const [account] = await db.execute<{
    perSecond: number | null
    probeInMs: number | null
    fullForMs: number | null
    isMarked: boolean
  }>(sql`
    select per_second as "perSecond", stopped_at is not null or full_until is not null as "isMarked",
      case when stopped_at is not null then extract(epoch from probe_at - now())::float * 1000 end as "probeInMs",
      case when full_until > now() then extract(epoch from full_until - now())::float * 1000 end as "fullForMs"
    from ${mailAccounts}`)
  if (!account) return { isMarked: false, perSecond: null, notBefore: null }
  const state = { isMarked: account.isMarked, perSecond: account.perSecond }
  if (account.probeInMs !== null) {
    if (mayProbe && account.probeInMs <= 0 && (await takeProbe(db))) return { ...state, notBefore: null }
    return { ...state, notBefore: spread(Math.max(account.probeInMs, probeEveryMs / 2)) }
  }
  return { ...state, notBefore: account.fullForMs !== null && lane !== 'security' ? spread(account.fullForMs) : null }
}

const spread = (ms: number): Date => new Date(Date.now() + ms + Math.random() * spreadMs)

/** The one that asks again; at once nobody else does. */
async function takeProbe(db: Database): Promise<boolean> {
  const taken = await db.execute(sql`
    update ${mailAccounts} set probe_at = now() + ${inMs(probeEveryMs)} where stopped_at is not null and probe_at <= now() returning id`)
  return taken.length > 0
}

/** What the provider announced, where it is new. */
export async function learnRate(db: Database, perSecond: number): Promise<void> {
  await db.execute(
    sql`update ${mailAccounts} set per_second = ${perSecond}::integer where per_second is distinct from ${perSecond}::integer`,
  )
}

/** The account takes no letter: nothing is sent until one that asks is taken. The moment when it asks. */
export async function stopAccount(ctx: Context, code: string): Promise<Date> {
  const [stopped] = await ctx.db.execute<{ isNew: boolean }>(sql`
    update ${mailAccounts} set stopped_at = coalesce(stopped_at, now()), stop_code = ${code}, probe_at = now() + ${inMs(probeEveryMs)}
    returning stopped_at = now() as "isNew"`)
  const say = stopped?.isNew ? 'error' : 'warn'
  ctx.log[say]({ code }, 'the mail account cannot send: letters wait')
  return new Date(Date.now() + probeEveryMs)
}

/** Its quota is used up: what is not urgent waits until then. */
export async function fillAccount(ctx: Context, code: string, forSeconds: number): Promise<void> {
  const [filled] = await ctx.db.execute<{ isNew: boolean }>(sql`
    with before as (select id, full_until from ${mailAccounts})
    update ${mailAccounts} set full_until = now() + ${inMs(forSeconds * 1000)}, full_code = ${code}
    from before where before.id = ${mailAccounts.id}
    returning coalesce(before.full_until <= now(), true) as "isNew"`)
  if (filled?.isNew) ctx.log.error({ code, forSeconds }, 'the quota of the mail account is used up: letters that are not urgent wait')
}

/** A letter was taken although the account was stopped or full: what waits goes now. */
export async function reopenAccount(ctx: Context): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const opened = await tx.execute(sql`
      update ${mailAccounts} set stopped_at = null, stop_code = null, probe_at = null, full_until = null, full_code = null
      where stopped_at is not null or full_until is not null returning id`)
    if (opened.length === 0) return
    ctx.log.info({}, 'the mail account takes letters again')
    // What is not due yet by its own time stays where it is.
    await tx.execute(sql`
      select graphile_worker.reschedule_jobs(array(
        select j.id from graphile_worker._private_jobs j
        join ${letters} on j.key = 'letter:' || ${letters.id}
        where j.run_at > now() and j.locked_at is null and ${letters.state} = 'queued' and coalesce(${letters.dueAt}, now()) <= now()
      ), run_at := now())`)
  })
}

/** For those who look after the site. */
export async function readAccount(db: Reader, now: Date): Promise<MailAccount> {
  const [account] = await db.select().from(mailAccounts)
  const { perSecond = null, stoppedAt, stopCode, fullUntil, fullCode } = account ?? {}
  return {
    perSecond,
    stopped: stoppedAt ? { code: stopCode ?? '', since: stoppedAt } : null,
    full: fullUntil && fullUntil > now ? { code: fullCode ?? '', until: fullUntil } : null,
  }
}
