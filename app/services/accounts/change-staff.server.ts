import { and, eq, isNotNull } from 'drizzle-orm'
import { notFound } from '#app/domain/errors.ts'
import { foldAddress } from '#app/domain/mail/addresses.ts'
import { people } from '#db/schema/people.ts'
import { inTransaction, type Context } from '../context.server.ts'
import { record } from '../events.server.ts'
import { endAllSessions } from './sessions.server.ts'

/**
 * Gives or takes the role of those who look after the site. Whoever has or had it signs in afresh: no session outlives a change of
 * what it may do. Says whether anything changed.
 */
export async function changeStaff(ctx: Context, address: string, isStaff: boolean): Promise<boolean> {
  return inTransaction(ctx, async (tx, now) => {
    const joined = and(eq(people.address, foldAddress(address)), isNotNull(people.passwordHash), isNotNull(people.addressVerifiedAt))
    const [person] = await tx.select().from(people).where(joined).for('update')
    if (!person) throw notFound('account.no_such_address')
    if ((person.staffRole !== null) === isStaff) return false
    await tx
      .update(people)
      .set({ staffRole: isStaff ? 'staff' : null })
      .where(eq(people.id, person.id))
    await endAllSessions(tx, person.id)
    await record(tx, ctx, { name: isStaff ? 'account.became_staff' : 'account.left_staff', at: now, subjectId: person.id })
    return true
  })
}
