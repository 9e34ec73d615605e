import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { LetterName } from '#app/domain/mail/letter.ts'
import { newId } from '#app/domain/id.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { getNotMe, notMeTokenOf, sayNotMe, takeBackNotMe } from '#app/services/letters/not-me.server.ts'
import { isSuppressed, suppress } from '#app/services/letters/suppressions.server.ts'
import { writeLetter } from '#app/services/letters/write-letter.server.ts'
import { letters } from '#db/schema/letters.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const stranger = givenIn(db).stranger()

async function letterTo(address: string, name: LetterName = 'verify-address') {
  await inTransaction(stranger, (tx) => writeLetter(tx, { name, toAddress: address, locale: 'en', recipientId: null, subject: {} }))
  const [letter] = await db.select().from(letters).where(eq(letters.toAddress, address))
  return notMeTokenOf(letter!.id)
}

const stops = async (address: string) => ({
  unasked: await isSuppressed(db, address, 'reset-password'),
  dealing: await isSuppressed(db, address, 'message-received'),
})

describe('"this was not me"', () => {
  it('stops what anybody may ask for, not the letters of dealings, and can be taken back', async () => {
    const address = 'bombed@mailbox.test'
    const token = await letterTo(address)
    expect(await getNotMe(stranger, token)).toEqual({ isStopped: false })
    await sayNotMe(stranger, token)
    await sayNotMe(stranger, token)
    expect(await getNotMe(stranger, token)).toEqual({ isStopped: true })
    expect(await stops(address)).toEqual({ unasked: true, dealing: false })
    await takeBackNotMe(stranger, token)
    expect(await getNotMe(stranger, token)).toEqual({ isStopped: false })
    expect(await stops(address)).toEqual({ unasked: false, dealing: false })
  })

  it('and a complaint stop everything, whichever came first; taking it back leaves the complaint', async () => {
    for (const isFirst of [true, false]) {
      const address = `both-${isFirst}@mailbox.test`
      const token = await letterTo(address)
      const complain = () => inTransaction(stranger, (tx) => suppress(tx, address, 'complaint'))
      if (isFirst) await complain()
      await sayNotMe(stranger, token)
      if (!isFirst) await complain()
      expect(await stops(address)).toEqual({ unasked: true, dealing: true })
      await takeBackNotMe(stranger, token)
      expect(await stops(address)).toEqual({ unasked: false, dealing: true })
    }
  })

  it('opens nothing for a mailbox that bounced', async () => {
    const token = await letterTo('bounced@mailbox.test')
    await inTransaction(stranger, (tx) => suppress(tx, 'bounced@mailbox.test', 'hard_bounce'))
    await takeBackNotMe(stranger, token)
    expect(await stops('bounced@mailbox.test')).toEqual({ unasked: true, dealing: true })
  })

  it('is gone for a link that is none, is of no letter, or of a letter that nobody can ask for', async () => {
    const ofDealing = await letterTo('reader@mailbox.test', 'reply-held')
    const own = await letterTo('own@mailbox.test')
    const bent = `${own.slice(0, -3)}AAA`
    for (const token of ['', 'x', 'a'.repeat(500), notMeTokenOf(newId()), ofDealing, bent]) {
      await expect(getNotMe(stranger, token)).rejects.toMatchObject({ kind: 'gone', code: 'letter.unknown' })
      await expect(sayNotMe(stranger, token)).rejects.toMatchObject({ kind: 'gone' })
    }
  })
})
