import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { identify, isAlive } from '#scripts/machine/process-identity.ts'
import { openRunFile } from '#scripts/machine/run-file.ts'

let folder: string
const file = () => join(folder, 'run.json')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quayside-run-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that would live on for a minute, and one that is already over. */
const sleeper = async () => {
  const child = spawn('sleep', ['60'])
  await new Promise((resolve) => child.once('spawn', resolve))
  return identify(child.pid ?? 0)!
}
const dead = { pid: process.pid, startedAt: 'in another life' }

test('what was started is written down with pid, start time and port, before the next is started', async () => {
  const run = await openRunFile(folder, 'http://localhost:3000')
  run.note('web', identify(process.pid), { port: 3000 })
  const { processes, start } = JSON.parse(readFileSync(file(), 'utf8'))
  expect(processes.web).toEqual({ ...identify(process.pid), port: 3000, stopSignal: 'SIGTERM' })
  expect(start).toEqual(identify(process.pid))
  run.close()
  expect(existsSync(file())).toBe(false)
})

test('a living predecessor is refused with its address and process', async () => {
  const run = await openRunFile(folder, 'http://localhost:3000')
  await expect(openRunFile(folder, 'http://localhost:4000')).rejects.toThrow(
    `already running at http://localhost:3000 (process ${process.pid})`,
  )
  run.close()
})

test('a dead predecessor’s process is ended', async () => {
  const left = await sleeper()
  const run = await openRunFile(folder, 'x', dead)
  run.note('worker', left)
  await openRunFile(folder, 'x')
  expect(isAlive(left)).toBe(false)
})

test('a process that only has the same pid is left alone', async () => {
  const stranger = await sleeper()
  const run = await openRunFile(folder, 'x', dead)
  run.note('worker', { ...stranger, startedAt: 'before' })
  await openRunFile(folder, 'x')
  expect(isAlive(stranger)).toBe(true)
  process.kill(stranger.pid, 'SIGKILL')
})

test('of two that start at once on one folder, one runs', async () => {
  await openRunFile(folder, 'x', dead)
  const outcomes = await Promise.allSettled([openRunFile(folder, 'a'), openRunFile(folder, 'b')])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('half a file is no obstacle', async () => {
  writeFileSync(file(), '{"start":')
  const run = await openRunFile(folder, 'x')
  run.close()
})
