import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { signalQuietly } from '#scripts/machine/process-identity.ts'
import { root } from '#scripts/machine/root.ts'
import type { Count } from '#scripts/testing/count.ts'

export type Outcome = Count & { name: string; seconds: number }

type Stage = {
  name: string
  /** A program of node_modules/.bin, or a script of ours. */
  program: string
  args: string[]
  env?: Record<string, string>
  /** Shown while it runs; the others are silent unless they fail, so that two at once do not mix. */
  isLive?: boolean
  /** How many tests its end stands for; without it the stage is one test. */
  count?: (exitCode: number | null) => Count
}

/** Runs one stage in a process group of its own, so that whatever it started goes with it when the time is over. */
export async function runStage({ name, program, args, env, isLive, count }: Stage, signal: AbortSignal): Promise<Outcome> {
  if (signal.aborted) return notRun(name, 'the tests were cut off')
  const since = performance.now()
  const file = program.endsWith('.ts') ? ['--import', 'tsx', join(root, program)] : [join(root, 'node_modules/.bin', program)]
  const child = spawn(process.execPath, [...file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', isLive ? 'inherit' : 'pipe', isLive ? 'inherit' : 'pipe'],
  })
  let output = ''
  const hear = (chunk: Buffer) => (output += chunk.toString())
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const stop = () => void endGroup(child.pid)
  signal.addEventListener('abort', stop)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve).once('error', () => resolve(null)))
  signal.removeEventListener('abort', stop)
  const { passed, failed } = count?.(code) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  const seconds = (performance.now() - since) / 1000
  if (code !== 0 && !isLive) process.stdout.write(`\n── ${name} ──\n${output.trim()}\n\n`)
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} ${seconds.toFixed(1)} s${signal.aborted ? ' (cut off)' : ''}`)
  return { name, seconds, passed, failed }
}

export function notRun(name: string, why: string): Outcome {
  console.log(`✗ ${name}: not run, ${why}`)
  return { name, seconds: 0, passed: 0, failed: 1 }
}

async function endGroup(pid: number | undefined): Promise<void> {
  if (!pid) return
  signalQuietly(-pid, 'SIGTERM')
  await pause(8000)
  signalQuietly(-pid, 'SIGKILL')
}
