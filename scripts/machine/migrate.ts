import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import { tasks } from '#app/domain/tasks.ts'
import { appliedMigrations, withMigrations } from '#scripts/machine/migrations.ts'

/** Any number will do, as long as every migration of Quayside takes the same one. */
const LOCK = 7_148_225_118

/** Long enough for the slowest page and task; a query or a forgotten transaction beyond it holds up others. */
const ROLE_TIMEOUTS = { statement_timeout: '20s', idle_in_transaction_session_timeout: '30s' }

/**
 * Brings our tables and graphile-worker's to the present form. One at a time: a second caller waits for the lock and finds nothing to do.
 * The url must lead to a session of its own (no transaction-mode pooler): the lock belongs to it.
 * `level`: the first so many of our migrations, as a backup from before needs them.
 */
export async function migrate({ url, level }: { url: string; level?: number }): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, idle_timeout: 0, max_lifetime: null, onnotice: () => undefined })
  try {
    await sql`set statement_timeout = 0`
    await sql`select pg_advisory_lock(${LOCK})`
    await appliedMigrations(sql)
    await withMigrations(level, (migrationsFolder) => applyMigrations(drizzle(sql), { migrationsFolder }))
    await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) })
    // The queue writes a name down when it first meets it: two transactions that meet two new ones in different order would wait for each other.
    await sql`
      insert into graphile_worker._private_tasks (identifier)
      select unnest(${Object.keys(tasks)}::text[]) on conflict do nothing`
    for (const [name, value] of Object.entries(ROLE_TIMEOUTS)) {
      // Only when it differs: this writes to a catalogue that all databases share.
      const [role] = await sql`select ${`${name}=${value}`} = any(rolconfig) as has from pg_roles where rolname = current_user`
      if (!role?.has) await sql.unsafe(`alter role current_user set ${name} = '${value}'`)
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}
