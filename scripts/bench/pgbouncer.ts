/**
 * `tsx scripts/bench/pgbouncer.ts`: where the machine has PgBouncer, the journey in a browser runs once more with it in transaction mode
 * between two web processes and the database (`DATABASE_PREPARE=off`). `PGBOUNCER` names another program than the one that is found.
 */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from '#scripts/machine/chromium.ts'
import { root } from '#scripts/machine/root.ts'

const program = process.env.PGBOUNCER ?? 'pgbouncer'
const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0]
if (!version) {
  console.log('There is no PgBouncer on this machine: nothing was tried.')
  process.exit(2)
}
console.log(`${version} in transaction mode between two web processes and PostgreSQL`)
const env = { ...process.env, PGBOUNCER: program, CHROMIUM_PATH: await findChromium() }
const args = ['run', '--config', 'tests/vitest.e2e.config.ts', 'tests/e2e/two-of-each.test.ts']
const run = spawn(process.execPath, [join(root, 'node_modules/.bin/vitest'), ...args], { cwd: root, env, stdio: 'inherit' })
const code = await new Promise<number | null>((resolve) => run.once('close', resolve))
console.log(code === 0 ? 'GREEN' : 'RED: the journey did not arrive')
process.exit(code === 0 ? 0 : 1)
