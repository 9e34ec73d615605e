import type { Actor } from '#app/domain/actor.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Context, Log } from '#app/services/context.server.ts'
import type { Database } from '#db/client.server.ts'

/** One run of the seed: the transaction it writes in, and the moment that everything lies before. */
export type Demo = {
  db: Database
  log: Log
  now: Date
  /** Null: nobody of the demo can sign in. */
  passwordHash: string | null
}

/** Days before the day of the seed, and the time of that day in UTC. At least one day: the seed may run just after midnight. */
export type At = [daysAgo: number, time: string]

export function momentOf({ now }: Pick<Demo, 'now'>, [daysAgo, time]: At): Date {
  return new Date(`${dayFrom({ now }, -daysAgo)}T${time}:00Z`)
}

/** `YYYY-MM-DD`, so many days after the day of the seed. */
export function dayFrom({ now }: Pick<Demo, 'now'>, days: number): string {
  return new Date(now.getTime() + days * 24 * 3600_000).toISOString().slice(0, 10)
}

/** What a service is called with: somebody of the demo, at a moment that has passed. */
export function acting<A extends Actor>(demo: Demo, actor: A, locale: Language, at: Date): Context<A> {
  return { db: demo.db, log: demo.log, actor, locale, now: at }
}
