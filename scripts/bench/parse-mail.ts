/**
 * `tsx scripts/bench/parse-mail.ts DIR`: every file below DIR goes the way of a mail that comes in: parsed in the thread, classified, its
 * answer cut. Prints what crashed, what took longer than two seconds, what could not be read whole, and how long the main thread was ever
 * held up: by the clock, and in its own processor time, which is what a busy machine leaves comparable.
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { relative } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { machineVerdict } from '#app/domain/mail/machine-mail.ts'
import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { mailFiles } from './mail-files.ts'

const [directory] = process.argv.slice(2)
if (!directory) {
  process.stderr.write('usage: tsx scripts/bench/parse-mail.ts DIR\n')
  process.exit(2)
}

const files = mailFiles(directory).map((file) => ({ name: relative(directory, file), raw: readFileSync(file) }))
// The code of all this is loaded and its thread started before anything is measured.
await parseLetter(Buffer.from('From: a@b.example\r\n\r\nHello\r\n'))

const crashed: string[] = []
const stalled: string[] = []
const partly: string[] = []
/** Processor time of the main thread so far, where the system tells; elsewhere the clock. */
function processorMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return performance.now()
  }
}

let longestMs = 0
async function measured<T>(step: () => T | Promise<T>): Promise<T> {
  await turn()
  const start = processorMs()
  const done = await step()
  longestMs = Math.max(longestMs, processorMs() - start)
  return done
}

let slowest = { name: '', ms: 0 }
const resolutionMs = 5
const held = monitorEventLoopDelay({ resolution: resolutionMs })
held.enable()
for (const { name, raw } of files) {
  const start = performance.now()
  try {
    const letter = await measured(() => parseLetter(raw))
    await measured(() => machineVerdict(letter))
    await measured(() => cutReply({ text: letter.text, html: letter.html, sent: [] }))
    if (letter.incomplete) partly.push(`${name} (${letter.incomplete})`)
  } catch (error) {
    crashed.push(`${name}: ${String(error)}`)
  }
  const ms = performance.now() - start
  if (ms > slowest.ms) slowest = { name, ms }
  if (ms > 2_000) stalled.push(`${name} (${ms.toFixed(0)} ms)`)
}
held.disable()
const heldMs = Math.max(0, held.max / 1e6 - resolutionMs)

const list = (names: readonly string[]): string => names.map((name) => `  ${name}\n`).join('')
const good = crashed.length === 0 && stalled.length === 0 && longestMs <= 100
process.stdout.write(
  `${files.length} files: crashes ${crashed.length}, over 2 s ${stalled.length}, read in part ${partly.length}\n` +
    list([...crashed, ...stalled, ...partly]) +
    `slowest ${slowest.ms.toFixed(0)} ms (${slowest.name}); main thread busy at most ${longestMs.toFixed(0)} ms (by the clock ${heldMs.toFixed(0)} ms)\n` +
    `load ${loadavg()[0]!.toFixed(1)}; ${good ? 'GREEN' : 'RED'}\n`,
)
process.exit(good ? 0 : 1)
