import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** `null`: no answer within the deadline. */
export type Cutter = { name: string; cut: (text: string) => Promise<string | null>; end: () => Promise<unknown> }

const deadlineMs = 10_000

/**
 * The npm packages for the same task, from where `npm install --prefix DIR` put them; none of them is part of this project. In threads,
 * because two of them do not come back from one of the mails.
 */
export function otherCutters(folder: string): Cutter[] {
  return ['email-reply-parser', 'planer', 'node-email-reply-parser'].map((name) => cutterOf(name, folder))
}

function cutterOf(name: string, folder: string): Cutter {
  let thread: Worker | null = null
  const started = async (): Promise<Worker> => {
    if (thread) return thread
    thread = new Worker(new URL('./other-cutter-thread.js', import.meta.url), { execArgv: [], workerData: { folder, name } })
    await once(thread, 'message')
    return thread
  }
  const end = async () => {
    await thread?.terminate()
    thread = null
  }
  const cut = async (text: string): Promise<string | null> => {
    const asked = await started()
    const answer = once(asked, 'message', { signal: AbortSignal.timeout(deadlineMs) })
    asked.postMessage(text)
    try {
      return String((await answer)[0])
    } catch {
      await end()
      return null
    }
  }
  return { name, cut, end }
}
