import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import type { PersonContext } from '#app/services/accounts/sessions.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { askLettersAgain, getLettersAgain, lettersAgainTokenOf, takeLettersAgain } from '#app/services/letters/letters-again.server.ts'
import { settleDelivery } from '#app/services/letters/settle-delivery.server.ts'
import { readStoppedMail } from '#app/services/letters/stopped-mail.server.ts'
import { findSuppression, isSuppressed, suppress } from '#app/services/letters/suppressions.server.ts'
import { events } from '#db/schema/events.ts'
import { letters, webhookEvents } from '#db/schema/letters.ts'
import { oneTimeTokens, people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'
import { signedInOwner } from '../accounts/signed-in.ts'

const world = await openWorld()
const post = await openPost(world)
const { db } = world
const given = givenIn(db)
const stranger = given.stranger()

type Reason = Parameters<typeof suppress>[2]

/** Somebody signed in whose mailbox takes no letters. */
async function stoppedOwner(reason: Reason = 'hard_bounce', address = `mailbox-${newId()}@mill.test`) {
  const company = await given.company()
  await db.update(people).set({ address }).where(eq(people.id, company.personId))
  await inTransaction(stranger, (tx) => suppress(tx, address, reason))
  return { ...(await signedInOwner(db, company)), address }
}

const tokensOf = async (personId: string) =>
  (await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.personId, personId)).orderBy(oneTimeTokens.createdAt)).map(({ id }) =>
    lettersAgainTokenOf(id),
  )
const reasonFor = async (address: string) => (await findSuppression(db, address))?.reason ?? null

async function ask(person: { as: PersonContext; personId: string }): Promise<string> {
  await askLettersAgain(person.as)
  return (await tokensOf(person.personId)).at(-1)!
}

async function told(type: string, data: object): Promise<void> {
  const id = newId()
  await db.insert(webhookEvents).values({ id, svixId: id, type, body: JSON.stringify({ type, data }) })
  await settleDelivery({ ...stranger, actor: { kind: 'system', task: 'settle-delivery' } }, id)
}

describe('a mailbox to which letters were stopped', () => {
  it('gets one letter when its owner asks, past the list of the provider; the button behind its link brings the others back', async () => {
    const person = await stoppedOwner('hard_bounce', `suppressed+${newId()}@mill.test`)
    await askLettersAgain(person.as)
    const letter = await post.letterTo(person.address)
    const token = /\/letters-again\/([\w-]+)/.exec(letter.text)![1]!
    await post.until(async () =>
      (await db.select().from(letters).where(eq(letters.toAddress, person.address))).some(({ state }) => state === 'delivered')
        ? true
        : undefined,
    )
    expect(await getLettersAgain(stranger, token)).toMatchObject({ address: person.address })
    expect(await reasonFor(person.address)).toBe('hard_bounce')
    await takeLettersAgain(stranger, token)
    expect(await reasonFor(person.address)).toBeNull()
    expect(await readStoppedMail(db, person.personId)).toBeNull()
    const told = await db.select().from(events).where(eq(events.subjectId, person.personId))
    expect(told.map(({ name }) => name)).toContain('mail.resumed')
    await expect(takeLettersAgain(stranger, token)).rejects.toMatchObject({ kind: 'gone' })
  })

  it('may have been stopped by a complaint: whoever is signed in takes that back, too', async () => {
    const person = await stoppedOwner('complaint')
    await takeLettersAgain(stranger, await ask(person))
    expect(await reasonFor(person.address)).toBeNull()
  })

  it('stays stopped where the operator stopped it, and where nothing did nothing is sent', async () => {
    for (const person of [await stoppedOwner('manual'), await signedInOwner(db, await given.company())])
      await expect(askLettersAgain(person.as)).rejects.toMatchObject({ kind: 'invalid', code: 'letter.not_stopped' })
  })

  it('gets nothing but that letter', async () => {
    const { address } = await stoppedOwner()
    expect(await isSuppressed(db, address, 'letters-again')).toBe(false)
    expect(await isSuppressed(db, address, 'reset-password')).toBe(true)
  })

  it('is opened by the last link alone, within a day, and only while the account has the address', async () => {
    const person = await stoppedOwner()
    const [first, second] = [await ask(person), await ask(person)]
    await expect(takeLettersAgain(stranger, first)).rejects.toMatchObject({ kind: 'gone' })
    const later = { ...stranger, now: new Date(Date.now() + 25 * 3600_000) }
    await expect(takeLettersAgain(later, second)).rejects.toMatchObject({ kind: 'gone' })
    await db
      .update(people)
      .set({ address: `moved-${newId()}@mill.test` })
      .where(eq(people.id, person.personId))
    await expect(takeLettersAgain(stranger, second)).rejects.toMatchObject({ kind: 'gone' })
    expect(await reasonFor(person.address)).toBe('hard_bounce')
  })

  it('is not written to again because the provider forgot it while its owner is asked', async () => {
    const person = await stoppedOwner()
    const token = await ask(person)
    await told('suppression.removed', { email: person.address, origin: 'bounce' })
    expect(await reasonFor(person.address)).toBe('hard_bounce')
    await takeLettersAgain(stranger, token)
    expect(await reasonFor(person.address)).toBeNull()
  })

  it('begins anew: what came back for now before counts no more', async () => {
    const person = await stoppedOwner()
    const bounce = async () => {
      const id = newId()
      await db.insert(letters).values({ id, name: 'address-known', toAddress: person.address, locale: 'en', subject: {}, state: 'sent' })
      await told('email.bounced', { email_id: newId(), tags: { letter: id }, bounce: { type: 'Transient' } })
    }
    for (let time = 0; time < 3; time += 1) await bounce()
    await takeLettersAgain(stranger, await ask(person))
    await bounce()
    expect(await reasonFor(person.address)).toBeNull()
  })
})
