import { eq, isNull } from 'drizzle-orm'
import { erasures, people } from '#db/schema/people.ts'
import type { Context } from '../context.server.ts'
import { erase } from './erase-person.server.ts'

/** Whoever is noted as erased and is here all the same came back with a backup from before: they are erased again. How many. */
export async function applyErasures(ctx: Context): Promise<number> {
  const back = await ctx.db
    .select({ personId: people.id })
    .from(erasures)
    .innerJoin(people, eq(people.id, erasures.personId))
    .where(isNull(people.erasedAt))
  for (const { personId } of back) await erase(ctx, personId, { isAgain: true })
  return back.length
}
