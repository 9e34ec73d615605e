import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { newId } from '#app/domain/id.ts'
import { seal, unseal } from '#app/infra/secrets.server.ts'
import { reseal, sealedColumns } from '#app/services/operation/reseal.server.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const old = `a:${randomBytes(32).toString('hex')}`
const fresh = `b:${randomBytes(32).toString('hex')}`
const { db } = await openWorld({ SECRET_KEY: old })
const given = givenIn(db)

function useKeys(value: string): void {
  process.env.SECRET_KEY = value
  forgetEnv()
}

it('leaves nothing that needs the old key, and what is sealed stays what it was', async () => {
  const { personId, address } = await given.company()
  await db
    .update(people)
    .set({ totpSecret: seal('totp', 'the second step') })
    .where(eq(people.id, personId))
  const letter = (): typeof letters.$inferInsert => ({
    id: newId(),
    name: 'code',
    toAddress: address,
    locale: 'en',
    subject: {},
    state: 'delivered',
    frozen: seal('letter', 'Dear buyer'),
  })
  await db.insert(letters).values(Array.from({ length: 110 }, letter))

  useKeys(`${fresh},${old}`)
  await db.insert(letters).values(letter())
  expect(await reseal(db)).toBe(111)
  expect(await reseal(db)).toBe(0)

  useKeys(fresh)
  const [person] = await db.select().from(people).where(eq(people.id, personId))
  expect(unseal('totp', person!.totpSecret!)).toBe('the second step')
  const all = await db.select({ frozen: letters.frozen }).from(letters)
  expect(new Set(all.map(({ frozen }) => unseal('letter', frozen!)))).toEqual(new Set(['Dear buyer']))
})

it('knows every column that holds sealed values', async () => {
  const found = await db.execute<{ name: string }>(sql`
    select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and data_type = 'bytea' order by 1`)
  expect(found.map(({ name }) => name)).toEqual(['bank_accounts.sealed', 'letters.frozen', 'people.totp_secret'])
  expect(sealedColumns).toHaveLength(found.length)
})
