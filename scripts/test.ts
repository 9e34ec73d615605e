import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '#scripts/machine/chromium.ts'
import { countReport, sum } from '#scripts/testing/count.ts'
import type { Outcome } from '#scripts/testing/stage.ts'
import { notRun, runStage } from '#scripts/testing/stage.ts'

const LIMIT_MINUTES = 30

const since = performance.now()
const ending = new AbortController()
const reports = mkdtempSync(join(tmpdir(), 'quayside-reports-'))

const timer = setTimeout(() => {
  console.error(`The tests took longer than ${LIMIT_MINUTES} minutes and were cut off.`)
  ending.abort()
}, LIMIT_MINUTES * 60_000)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort())

// A download takes the network, not the processors: it goes on beside the stages that do not need the browser.
const chromium = findChromium().then(
  (path) => ({ path, why: '' }),
  (error: Error) => ({ path: null, why: error.message }),
)

const outcomes = await runAll()
clearTimeout(timer)
rmSync(reports, { recursive: true, force: true })
const { passed, failed } = sum(outcomes)
console.log('\nSeconds per stage')
for (const { name, seconds, failed: red } of outcomes)
  console.log(`  ${seconds.toFixed(1).padStart(7)}  ${name}${red ? `  (${red} failed)` : ''}`)
console.log(`  ${((performance.now() - since) / 1000).toFixed(1).padStart(7)}  in all\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function runAll(): Promise<Outcome[]> {
  const [types, [lint, built]] = await Promise.all([run('types', 'tsc', ['--noEmit']), lintThenBuild()])
  const tests = await vitest('tests', 'tests/vitest.config.ts')
  return [types, lint, tests, built, await browser(built)]
}

async function lintThenBuild(): Promise<[Outcome, Outcome]> {
  const lint = await run('lint', 'eslint', ['.', '--max-warnings', '0'])
  return [lint, await run('build', 'scripts/build.ts', [])]
}

async function browser(built: Outcome): Promise<Outcome> {
  if (built.failed) return notRun('browser', 'because there is no build')
  const { path, why } = await chromium
  if (!path) return notRun('browser', why)
  return vitest('browser', 'tests/vitest.e2e.config.ts', { CHROMIUM_PATH: path })
}

function run(name: string, program: string, args: string[]): Promise<Outcome> {
  return runStage({ name, program, args }, ending.signal)
}

function vitest(name: string, config: string, env: Record<string, string> = {}): Promise<Outcome> {
  const report = join(reports, `${name}.json`)
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return runStage({ name, program: 'vitest', args, env, isLive: true, count: (code) => countReport(report, code) }, ending.signal)
}
