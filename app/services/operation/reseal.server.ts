import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { isSealedNow, seal, unseal } from '#app/infra/secrets.server.ts'
import type { Database } from '#db/client.server.ts'
import { bankAccounts } from '#db/schema/companies.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'

/** Every column that holds sealed values, with their purpose. */
export const sealedColumns = [
  { table: letters, id: letters.id, column: letters.frozen, purpose: 'letter' },
  { table: people, id: people.id, column: people.totpSecret, purpose: 'totp' },
  { table: bankAccounts, id: bankAccounts.id, column: bankAccounts.sealed, purpose: 'bank-account' },
] as const

type Sealed = (typeof sealedColumns)[number]

const atOnce = 50

/** Seals again under the present key what an older one sealed; then the old one is not needed for it. How many there were. */
export async function reseal(db: Database): Promise<number> {
  let resealed = 0
  for (const one of sealedColumns) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows = await readAfter(db, one, after)
      if (rows.length === 0) break
      const changed = await Promise.all(rows.map(({ id, sealed }) => resealRow(db, one, id, sealed)))
      resealed += changed.filter(Boolean).length
      after = rows.at(-1)!.id
    }
  }
  return resealed
}

function readAfter(db: Database, { table, id, column }: Sealed, after: string): Promise<{ id: string; sealed: Buffer }[]> {
  const columns = { id: sql<string>`${id}`, sealed: sql<Buffer>`${column}` }
  return db
    .select(columns)
    .from(table)
    .where(and(isNotNull(column), gt(id, after)))
    .orderBy(asc(id))
    .limit(atOnce)
}

/** From the value that was read: whoever wrote another one meanwhile sealed it under the present key. */
async function resealRow(db: Database, { table, id, column, purpose }: Sealed, rowId: string, sealed: Buffer): Promise<boolean> {
  if (isSealedNow(purpose, sealed)) return false
  const name = nameOf(column)
  const fresh = seal(purpose, unseal(purpose, sealed))
  const changed = await db
    .update(table)
    .set({ [name]: fresh })
    .where(and(eq(id, rowId), eq(column, sealed)))
    .returning({ id })
  return changed.length > 0
}

const nameOf = (column: PgColumn): string => column.name
