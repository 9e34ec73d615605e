import { setTimeout as pause } from 'node:timers/promises'
import type { Lane } from '#app/domain/mail/letter.ts'
import type { Context } from '#app/services/context.server.ts'
import { askAccount, bookTurn, type AccountState } from '#app/services/letters/mail-account.server.ts'
import { Postponed } from './handler.ts'

const momentMs = 500
/** Less than what lies between turns beside the rate: a request that comes later than this could meet the next ones. */
const lateMs = 100
const mostTurns = 3

/** The quickest answer that the database gave lately: what a turn takes longer on its way here, it is late. */
let quickest = Infinity

/** Hands the task back where the account is stopped, or full for its lane. */
export async function untilOpen(ctx: Context, lane: Lane, options = { mayProbe: false }): Promise<AccountState> {
  const state = await askAccount(ctx.db, lane, options)
  if (state.notBefore) throw new Postponed(state.notBefore)
  return state
}

/**
 * Waits for the turn of one request to the provider; a turn that comes late is let go and another one is taken. Where none comes in a
 * moment the task goes back to its place, so that whatever is more urgent goes first. `meanwhile`: what is done before the turn comes.
 */
export async function untilTurn(ctx: Context, lane: Lane, meanwhile?: () => Promise<void>): Promise<void> {
  for (let turn = 1; turn <= mostTurns; turn += 1) {
    const asked = performance.now()
    const inMs = await bookTurn(ctx.db, lane)
    quickest = Math.min(quickest, performance.now() - asked)
    if (inMs === null) break
    const at = asked + quickest + inMs
    if (turn === 1) await meanwhile?.()
    if (at > performance.now()) await pause(at - performance.now())
    if (performance.now() - at <= lateMs) return
  }
  quickest = Infinity
  await pause(momentMs)
  throw new Postponed(null)
}

/** A request that is no letter: in its turn, while requests are made at all. */
export async function inTurn<T>(ctx: Context, lane: Lane, request: () => Promise<T>): Promise<T> {
  await untilOpen(ctx, lane)
  await untilTurn(ctx, lane)
  return request()
}
