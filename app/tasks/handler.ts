import type { SystemActor } from '#app/domain/actor.ts'
import type { TaskName, TaskPayload } from '#app/domain/tasks.ts'
import type { Context } from '#app/services/context.server.ts'

/** Does what follows. May run twice and must not show it. */
export type Handler<T extends TaskName> = (ctx: Context<SystemActor>, payload: TaskPayload<T>) => Promise<unknown>

/**
 * Thrown by a handler whose task is to come back as if it had not been tried: at `until`, or, where that is null, in the place in the
 * queue that it has.
 */
export class Postponed extends Error {
  constructor(readonly until: Date | null) {
    super('postponed')
    this.name = 'Postponed'
  }
}
