import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as codeLists from './schema/code-lists.ts'
import * as companies from './schema/companies.ts'
import * as events from './schema/events.ts'
import * as files from './schema/files.ts'
import * as imports from './schema/imports.ts'
import * as inquiries from './schema/inquiries.ts'
import * as letters from './schema/letters.ts'
import * as listings from './schema/listings.ts'
import * as operation from './schema/operation.ts'
import * as people from './schema/people.ts'
import * as quotations from './schema/quotations.ts'
import * as reviews from './schema/reviews.ts'
import * as threads from './schema/threads.ts'

const schema = {
  ...codeLists,
  ...companies,
  ...events,
  ...files,
  ...imports,
  ...inquiries,
  ...letters,
  ...listings,
  ...operation,
  ...people,
  ...quotations,
  ...reviews,
  ...threads,
}

/** Opens the pool. `prepare: false` where a transaction-mode pooler stands between. */
export function connect(url: string, options: { max?: number; prepare?: boolean } = {}) {
  const pool = postgres(url, {
    max: options.max ?? 10,
    prepare: options.prepare ?? true,
    connect_timeout: 10,
    // Whoever asks while the database is away waits for the next try, and learns it soon.
    backoff: (tries: number) => Math.min(0.02 * 2 ** tries, 0.5),
    idle_timeout: 60,
    onnotice: () => {},
  })
  return { db: drizzle(pool, { schema, casing: 'snake_case' }), pool }
}

export type Connection = ReturnType<typeof connect>
export type Pool = Connection['pool']
export type Database = Connection['db']
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** What a read takes: the pool outside, the transaction inside a command. */
export type Reader = Database | Transaction
