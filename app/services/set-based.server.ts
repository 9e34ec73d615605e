/* eslint no-restricted-syntax: off -- names of our own columns and their types become part of the statement; every value is in the one parameter */
import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '#db/client.server.ts'

/** Keys of JSON as columns of a table, with their types: what stands behind `json_to_recordset(…) as`. */
export function shapeOf(name: string, table: PgTable, keys: readonly string[]): SQL {
  const columns = getTableColumns(table)
  const types = keys.map((key) => sql`${sql.identifier(key)} ${sql.raw(columns[key]!.getSQLType())}`)
  return sql`${sql.identifier(name)} (${sql.join(types, sql`, `)})`
}

/** Rows as a table of the statement: one parameter, however many there are; as `json`, which is read once, quicker than `jsonb` is made. */
const recordset = (table: PgTable, keys: readonly string[], rows: readonly object[]): SQL =>
  sql`json_to_recordset(${JSON.stringify(rows)}::json) as ${shapeOf('given', table, keys)}`

/** A column of what `shapeOf` named. */
export const fieldOf = (name: string, key: string): SQL => sql`${sql.identifier(name)}.${sql.identifier(key)}`

const given = (key: string) => fieldOf('given', key)

/** Many whole rows in one statement. */
export async function insertRows<T extends PgTable>(tx: Transaction, table: T, rows: readonly T['$inferSelect'][]): Promise<void> {
  if (rows.length > 0) await inserting(tx, table, rows)
}

/** The same, leaving out what is there already: gives one column of the rows that were not. */
export async function insertNewRows<T extends PgTable, K extends keyof T['$inferSelect'] & string>(
  tx: Transaction,
  table: T,
  rows: readonly T['$inferSelect'][],
  key: K,
): Promise<T['$inferSelect'][K][]> {
  if (rows.length === 0) return []
  const added = await inserting(tx, table, rows)
    .onConflictDoNothing()
    .returning({ [key]: getTableColumns(table)[key]! })
  return (added as T['$inferSelect'][]).map((row) => row[key])
}

/** Rows that the database makes itself: `values` says each column, `from` whence. */
export async function insertFrom<T extends PgTable>(
  tx: Transaction,
  table: T,
  values: Record<keyof T['$inferSelect'] & string, SQL>,
  from: SQL,
): Promise<void> {
  await selecting(tx, table, (key) => (values as Record<string, SQL>)[key]!, from)
}

const inserting = (tx: Transaction, table: PgTable, rows: readonly object[]) =>
  selecting(tx, table, given, recordset(table, Object.keys(getTableColumns(table)), rows))

function selecting(tx: Transaction, table: PgTable, valueOf: (key: string) => SQL, from: SQL) {
  const all = sql.join(Object.keys(getTableColumns(table)).map(valueOf), sql`, `)
  return tx.insert(table).select(sql`select ${all} from ${from}`)
}

/** Changes many rows in one statement: those whose `matched` columns are as given. `set` is added to what every row gives. */
export async function updateRows<T extends PgTable, K extends keyof T['$inferSelect'] & string, M extends keyof T['$inferSelect'] & string>(
  tx: Transaction,
  table: T,
  { keys, matched, set = {} }: { keys: readonly K[]; matched: readonly M[]; set?: Record<string, SQL> },
  rows: readonly Pick<T['$inferSelect'], K | M>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = getTableColumns(table)
  const values = Object.fromEntries(keys.map((key) => [key, given(key)]))
  const conditions = matched.map((key) => sql`${columns[key]!} = ${given(key)}`)
  await tx
    .update(table as PgTable)
    .set({ ...values, ...set })
    .from(recordset(table, [...new Set<string>([...keys, ...matched])], rows))
    .where(sql.join(conditions, sql` and `))
}
