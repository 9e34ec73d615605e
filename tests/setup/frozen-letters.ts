import type { LetterName } from '#app/domain/mail/letter.ts'
import { newId } from '#app/domain/id.ts'
import { seal } from '#app/infra/secrets.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { enqueueLetter } from '#app/services/tasks.server.ts'
import type { Database } from '#db/client.server.ts'
import { letters } from '#db/schema/letters.ts'

type Letter = Partial<Omit<typeof letters.$inferInsert, 'name'>>

/** Letters that are written, frozen and wait to be sent; what they say does not matter. Their ids. */
export async function frozenLetters(db: Database, name: LetterName, count = 1, given: Letter = {}): Promise<string[]> {
  const rows = Array.from({ length: count }, () => {
    const id = newId()
    const toAddress = `${id}@waiting.test`
    const tags = [{ name: 'letter', value: id }]
    const request = { from: 'Quayside <notify@quayside.test>', to: toAddress, subject: id, html: '<p>.</p>', text: '.', headers: {}, tags }
    const frozen = seal('letter', JSON.stringify(request))
    return { id, name, toAddress, locale: 'en' as const, subject: {}, frozen, dueAt: new Date(), ...given }
  })
  await inTransaction({ db }, async (tx) => {
    for (let from = 0; from < rows.length; from += 1000) await tx.insert(letters).values(rows.slice(from, from + 1000))
    for (const row of rows) await enqueueLetter(tx, row)
  })
  return rows.map(({ id }) => id)
}
