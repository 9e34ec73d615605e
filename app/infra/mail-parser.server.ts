import { Worker } from 'node:worker_threads'
import type { Email } from 'postal-mime'
import { letterCaps, letterFrom, type IncompleteReason, type ParsedLetter } from '#app/domain/mail/parsed-letter.ts'

type Answer = { id: number; email: Email | null; leftOut: number }
type Parsed = { email: Email | null; leftOut: number; reason: IncompleteReason }

const threadFile = new URL('./mail-parser-thread.js', import.meta.url)
const caps = { ...letterCaps, headersSize: 4 * 1024 * 1024, headLength: 256 * 1024, nesting: 256 }
const heapMegabytes = 256
const nothing: Email = { headers: [], headerLines: [], attachments: [] }

/**
 * One thread and one mail at a time in it: a deadline is then a mail's own, and a thread that is ended takes no other mail with it.
 * Large mails have a lane of their own, so that a small one never waits for them.
 */
type Lane = { thread: Worker | null; isUp: Promise<void>; queue: Promise<unknown> }
const newLane = (): Lane => ({ thread: null, isUp: Promise.resolve(), queue: Promise.resolve() })
const lanes = { small: newLane(), large: newLane() }
const smallBytes = 1024 * 1024

/** A thread that begins on a busy machine takes a while; that is not the mail's fault. */
const startMs = 10_000

let lastId = 0

function threadOf(lane: Lane): Worker {
  if (lane.thread) return lane.thread
  const made = new Worker(threadFile, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } })
  made.unref()
  made.once('exit', () => {
    if (lane.thread === made) lane.thread = null
  })
  lane.isUp = new Promise((resolve) => {
    const timer = setTimeout(resolve, startMs)
    const up = () => {
      clearTimeout(timer)
      resolve()
    }
    made.once('message', up)
    made.once('error', up)
  })
  lane.thread = made
  return made
}

async function ask(lane: Lane, raw: Uint8Array, headersOnly: boolean, deadlineMs: number): Promise<Parsed> {
  const worker = threadOf(lane)
  await lane.isUp
  const id = (lastId += 1)
  const copy = new Uint8Array(raw)
  return new Promise((resolve) => {
    const finish = (parsed: Parsed) => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      resolve(parsed)
    }
    const giveUp = (reason: IncompleteReason) => {
      if (lane.thread === worker) lane.thread = null
      void worker.terminate()
      finish({ email: null, leftOut: 0, reason })
    }
    const onMessage = (answer: Answer) => {
      if (answer.id === id) finish({ ...answer, reason: 'structure' })
    }
    const onError = (error: Error & { code?: string }) => giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'structure')
    const timer = setTimeout(() => giveUp('deadline'), deadlineMs)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.postMessage({ id, raw: copy, headersOnly, caps }, [copy.buffer])
  })
}

/** A second, and the time that large attachments honestly take. */
const deadlineFor = (raw: Uint8Array): number => 1_000 + raw.byteLength / 2_000
const headDeadlineMs = 2_000

async function parse(lane: Lane, raw: Uint8Array, deadlineMs: number): Promise<ParsedLetter> {
  const tooLarge: Parsed = { email: null, leftOut: 0, reason: 'size' }
  const whole = raw.byteLength > letterCaps.rawBytes ? tooLarge : await ask(lane, raw, false, deadlineMs)
  if (whole.email) return letterFrom(whole.email, null, whole.leftOut)
  const head = await ask(lane, raw.subarray(0, caps.headLength), true, headDeadlineMs)
  return letterFrom(head.email ?? nothing, whole.reason)
}

/**
 * Reads a raw mail in a thread of its own, so that no mail can hold up the process. It never refuses: what cannot be read whole within
 * the deadline and the caps comes back with its headers and a reason in `incomplete`.
 */
export function parseLetter(raw: Uint8Array, options: { deadlineMs?: number } = {}): Promise<ParsedLetter> {
  const lane = raw.byteLength <= smallBytes ? lanes.small : lanes.large
  const parsed = lane.queue.then(() => parse(lane, raw, options.deadlineMs ?? deadlineFor(raw)))
  lane.queue = parsed.catch(() => undefined)
  return parsed
}
