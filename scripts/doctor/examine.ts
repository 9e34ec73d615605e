import { runningDatabase } from '../backup/place.ts'
import type { Finding } from './finding.ts'
import { checkChromium, checkData, checkNode, checkPackages, checkPort, checkServers } from './machine.ts'
import { checkDatabase, checkMeilisearch, checkVariables } from './services.ts'
import { readSettings } from '#scripts/machine/settings.ts'

/** Everything that Quayside needs on this machine, looked at one by one. */
export async function examine(given: NodeJS.ProcessEnv): Promise<Finding[]> {
  const settings = await readSettings(given)
  const isRunByHand = Boolean(given.DATABASE_URL && given.SECRET_KEY)
  const database = given.DATABASE_DIRECT_URL || settings.databaseUrl || runningDatabase(settings.dataDir)?.url
  return [
    checkNode(),
    checkPackages(),
    ...checkServers(settings),
    ...checkData(settings),
    await checkPort(settings),
    ...(isRunByHand ? checkVariables(given) : []),
    ...(database ? await checkDatabase(database) : []),
    ...(settings.meiliUrl ? [await checkMeilisearch(settings.meiliUrl, given.MEILI_KEY)] : []),
    checkChromium(),
  ]
}
