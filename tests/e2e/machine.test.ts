import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '#scripts/machine/ports.ts'
import type { ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { isAlive, signalQuietly } from '#scripts/machine/process-identity.ts'
import { root } from '#scripts/machine/root.ts'
import { until } from '#scripts/machine/waiting.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-machine-test-'))
const port = await freePort()
const address = `http://localhost:${port}`
const running = new Set<ChildProcess>()

afterAll(async () => {
  for (const child of running) child.kill('SIGTERM')
  await until(() => running.size === 0, 12_000)
  rmSync(dataDir, { recursive: true, force: true })
})

function npmStart(more: Record<string, string> = {}) {
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...more }
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const said = { text: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.text += chunk.toString()))
  const exited = new Promise<number | null>((resolve) => child.once('close', (code) => (running.delete(child), resolve(code))))
  const ready = async () => {
    await until(() => said.text.includes('Quayside is ready') || !running.has(child), 170_000)
    expect(said.text).toContain('Quayside is ready')
  }
  return { child, said, exited, ready }
}

function everyProcess(): ProcessIdentity[] {
  const run = JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as {
    start: ProcessIdentity
    processes: Record<string, ProcessIdentity>
  }
  return [run.start, ...Object.values(run.processes)]
}

test(
  'npm start prints where to go, refuses a second one on its data, and ends with everything within ten seconds',
  { timeout: 240_000 },
  async () => {
    const first = npmStart()
    await first.ready()
    for (const line of [address, `${address}/dev/mail`, 'buyer@demo.quayside.test', 'quayside-demo'])
      expect(first.said.text).toContain(line)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)

    const second = npmStart({ PORT: String(await freePort()) })
    expect(await second.exited).toBe(1)
    expect(second.said.text).toContain(`already running at ${address}`)

    const all = everyProcess()
    expect(all.length).toBeGreaterThanOrEqual(5)
    const since = Date.now()
    first.child.kill('SIGTERM')
    await first.exited
    expect(await until(() => !all.some(isAlive), 10_000 - (Date.now() - since))).toBe(true)
  },
)

test('after every process was killed at once the next start just works', { timeout: 360_000 }, async () => {
  const first = npmStart()
  await first.ready()
  const all = everyProcess()
  for (const { pid } of all) signalQuietly(pid, 'SIGKILL')
  first.child.kill('SIGKILL')
  await first.exited
  const second = npmStart()
  await second.ready()
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  expect(all.some(isAlive)).toBe(false)
  second.child.kill('SIGTERM')
  await second.exited
})

test('nothing lives on without the process that started it', { timeout: 240_000 }, async () => {
  const only = npmStart()
  await only.ready()
  const [start, ...others] = everyProcess()
  signalQuietly(start?.pid ?? 0, 'SIGKILL')
  expect(await until(() => !others.some(isAlive), 10_000)).toBe(true)
  await only.exited
})

test('a port that is taken is said in one sentence', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const taken = other.address()
  const refused = npmStart({ PORT: String(typeof taken === 'object' ? taken?.port : 0) })
  expect(await refused.exited).toBe(1)
  expect(refused.said.text).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken by another program/m)
  other.close()
})
