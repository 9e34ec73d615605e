import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { readEnvironment } from '#app/env.server.ts'
import { appliedMigrations, knownMigrations } from '#scripts/machine/migrations.ts'
import { good, missing, note, reasonOf, type Finding } from './finding.ts'

/** The settings of a site that is run by hand, as `npm run web` would take them. */
export function checkVariables(given: NodeJS.ProcessEnv): Finding[] {
  const result = readEnvironment(given)
  return 'wrong' in result ? result.wrong.map((line) => missing(`${line}.`)) : [good('Every variable that is needed is set')]
}

const mostSkewMs = 2_000
const patienceMs = 5_000

export async function checkDatabase(url: string): Promise<Finding[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined })
  try {
    return await Promise.race([look(sql), silence()])
  } catch (error) {
    return [missing(`The database does not answer (${reasonOf(error)}): look at DATABASE_URL and at the server.`)]
  } finally {
    await sql.end({ timeout: 1 }).catch(() => undefined)
  }
}

/** What listens there and is no PostgreSQL may say nothing for ever. */
async function silence(): Promise<never> {
  await pause(patienceMs, undefined, { ref: false })
  throw new Error(`nothing came within ${patienceMs / 1000} s`)
}

async function look(sql: postgres.Sql): Promise<Finding[]> {
  const asked = Date.now()
  const [row] = await sql<
    { version: string; at: string }[]
  >`select current_setting('server_version') as version, clock_timestamp()::text as at`
  const skew = new Date(row!.at).getTime() - (asked + Date.now()) / 2
  return [good(`The database answers: PostgreSQL ${row!.version}`), await checkMigrations(sql), checkClock(skew)]
}

async function checkMigrations(sql: postgres.Sql): Promise<Finding> {
  try {
    const waiting = knownMigrations().length - (await appliedMigrations(sql)).length
    return waiting === 0 ? good('Every migration is applied') : missing(`${waiting} migrations are not applied: run npm run migrate.`)
  } catch (error) {
    return missing(reasonOf(error))
  }
}

/** Deadlines are read from the database's clock and shown by this machine's. */
export function checkClock(skewMs: number): Finding {
  const seconds = (Math.abs(skewMs) / 1000).toFixed(1)
  if (Math.abs(skewMs) <= mostSkewMs) return good(`The clocks of this machine and the database agree (${seconds} s apart)`)
  return missing(`The clocks of this machine and the database are ${seconds} s apart: set both by NTP.`)
}

export async function checkMeilisearch(url: string, key: string | undefined): Promise<Finding> {
  try {
    const answer = await fetch(new URL('/version', url), {
      headers: key ? { authorization: `Bearer ${key}` } : {},
      signal: AbortSignal.timeout(5_000),
    })
    if (answer.status === 401 || answer.status === 403) return missing('Meilisearch refuses the key: look at MEILI_KEY.')
    if (!answer.ok) return note(`Meilisearch answers with ${answer.status}: PostgreSQL answers the searches meanwhile.`)
    const { pkgVersion } = (await answer.json()) as { pkgVersion: string }
    return good(`Meilisearch ${pkgVersion} answers`)
  } catch (error) {
    return note(`Meilisearch does not answer at ${new URL(url).host} (${reasonOf(error)}): PostgreSQL answers the searches meanwhile.`)
  }
}
