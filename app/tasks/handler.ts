import type { SystemActor } from '#app/domain/actor.ts'
import type { TaskName, TaskPayload } from '#app/domain/tasks.ts'
import type { Context } from '#app/services/context.server.ts'

/** Does what follows. May run twice and must not show it. */
export type Handler<T extends TaskName> = (ctx: Context<SystemActor>, payload: TaskPayload<T>) => Promise<unknown>
