import { forgetEnv } from '#app/env.server.ts'
import { connect, type Connection } from '#db/client.server.ts'
import { childEnvironment, keptSecrets, mailEnvironment, readSettings } from '#scripts/machine/settings.ts'
import type { Quayside } from './npm-start.ts'

/** The database of a start, with the settings that its processes have. */
export async function onDatabase<T>(
  { dataDir, port, databaseUrl }: Pick<Quayside, 'dataDir' | 'port' | 'databaseUrl'>,
  env: Record<string, string>,
  act: (connection: Connection) => Promise<T>,
): Promise<T> {
  const given: NodeJS.ProcessEnv = { NODE_ENV: 'production', ...env, PORT: String(port), DATA_DIR: dataDir }
  const [database, secrets] = [{ url: databaseUrl() }, keptSecrets(dataDir)]
  Object.assign(
    process.env,
    mailEnvironment(given, secrets),
    childEnvironment(given, await readSettings(given), secrets, { database, search: null, mailPort: null }),
  )
  forgetEnv()
  const connection = connect(database.url, { max: 3 })
  try {
    return await act(connection)
  } finally {
    await connection.pool.end({ timeout: 2 })
  }
}
