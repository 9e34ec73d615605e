import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { freePort } from '#scripts/machine/ports.ts'
import { root } from '#scripts/machine/root.ts'
import { until } from '#scripts/machine/waiting.ts'

/** A place of its own for `npm start`: a folder and a port, both gone when the file is done. */
export async function placeForStart() {
  const dataDir = mkdtempSync(join(tmpdir(), 'quayside-start-test-'))
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

  return { dataDir, port, address, npmStart }
}
