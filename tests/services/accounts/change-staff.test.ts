import { and, eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { changeStaff } from '#app/services/accounts/change-staff.server.ts'
import { actorOf, createSession, validateSession } from '#app/services/accounts/sessions.server.ts'
import { events } from '#db/schema/events.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)
const ctx = { ...given.stranger(), actor: { kind: 'system', task: 'make-staff' } as const }

describe('the role of staff', () => {
  it('is given and taken by address, once each, and remembered', async () => {
    const { address, personId } = await given.company()
    expect(await changeStaff(ctx, ` ${address.toUpperCase()} `, true)).toBe(true)
    expect(await changeStaff(ctx, address, true)).toBe(false)
    expect(await changeStaff(ctx, address, false)).toBe(true)
    const told = await db
      .select({ name: events.name })
      .from(events)
      .where(and(eq(events.subjectId, personId), inArray(events.name, ['account.became_staff', 'account.left_staff'])))
      .orderBy(events.at)
    expect(told.map(({ name }) => name)).toEqual(['account.became_staff', 'account.left_staff'])
  })

  it('stands beside the membership, which stays what it was', async () => {
    const { address, personId, companyId } = await given.company()
    await changeStaff(ctx, address, true)
    const person = await validateSession(db, await createSession(db, personId, companyId, new Date()))
    expect(person).toMatchObject({ isStaff: true, role: 'owner', companyId })
    expect(actorOf(person!).kind).toBe('member')
  })

  it.each([true, false])('ends every session when it changes: %s', async (isStaff) => {
    const { address, personId, companyId } = await given.company()
    if (!isStaff) await changeStaff(ctx, address, true)
    const token = await createSession(db, personId, companyId, new Date())
    await changeStaff(ctx, address, isStaff)
    expect(await validateSession(db, token)).toBeNull()
  })

  it('is for accounts whose address was confirmed: no guest and no stranger gets it', async () => {
    const guest = await given.guestThread()
    const { address, personId } = await given.company()
    await db.update(people).set({ addressVerifiedAt: null }).where(eq(people.id, personId))
    for (const one of [guest.address, address, 'nobody@nowhere.test', 'no address'])
      await expect(changeStaff(ctx, one, true)).rejects.toMatchObject({ kind: 'not_found', code: 'account.no_such_address' })
  })
})
