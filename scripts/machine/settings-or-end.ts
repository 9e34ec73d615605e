import { environmentIsWhole } from '#scripts/machine/rest-of-environment.ts'
import { readEnvironment, type Environment } from '#app/env.server.ts'

/** The settings of this process; where they are missing or wrong it says so in plain words and ends. */
export async function settingsOrEnd(): Promise<Environment> {
  await environmentIsWhole()
  const result = readEnvironment(process.env)
  if ('settings' in result) return result.settings
  console.error(['Quayside can not start like this:', ...result.wrong.map((line) => `  ${line}`)].join('\n'))
  process.exit(1)
}
