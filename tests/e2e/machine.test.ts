import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '#scripts/machine/ports.ts'
import type { ProcessIdentity } from '#scripts/machine/process-identity.ts'
import { isAlive, signalQuietly } from '#scripts/machine/process-identity.ts'
import { until } from '#scripts/machine/waiting.ts'
import { placeForStart } from '#tests/e2e/npm-start.ts'

const { dataDir, address, npmStart } = await placeForStart()

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
