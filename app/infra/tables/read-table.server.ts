import { Worker } from 'node:worker_threads'
import { figureMark, tableCaps, type TableProblem, type TableRow } from '#app/domain/imports/table.ts'

type Answer = { is: 'rows'; rows: TableRow[] } | { is: 'end' } | { is: 'problem'; problem: TableProblem; row: number | null }

const threadFile = new URL('./read-table-thread.js', import.meta.url)
const heapMegabytes = 160
/** For one part of the rows; the first waits for what the whole workbook shares. */
const deadlineMs = 10_000

/** A file that gives no table, and the row where it ends being one. */
export class UnreadableTable extends Error {
  constructor(
    readonly problem: TableProblem,
    readonly row: number | null = null,
  ) {
    super(problem)
  }
}

/**
 * The rows of a CSV file or of the first sheet of a workbook, some hundred at a time, read in a thread of its own: no file can hold up the
 * process or take its memory. Throws `UnreadableTable`.
 */
export async function* readTable(bytes: Uint8Array, options: { deadlineMs?: number } = {}): AsyncGenerator<TableRow[]> {
  const copy = new Uint8Array(bytes)
  const worker = new Worker(threadFile, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    workerData: { bytes: copy, caps: tableCaps, figureMark },
    transferList: [copy.buffer],
  })
  try {
    for (;;) {
      const answer = await ask(worker, options.deadlineMs ?? deadlineMs)
      if (answer.is === 'problem') throw new UnreadableTable(answer.problem, answer.row)
      if (answer.is === 'end') return
      yield answer.rows
    }
  } finally {
    await worker.terminate()
  }
}

function ask(worker: Worker, withinMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(timer)
      worker.off('message', finish)
      worker.off('error', onError)
      resolve(answer)
    }
    const giveUp = (problem: TableProblem) => finish({ is: 'problem', problem, row: null })
    const onError = (error: Error & { code?: string }) =>
      giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'unpacks_too_large' : 'damaged')
    const timer = setTimeout(() => giveUp('too_slow'), withinMs)
    worker.on('message', finish)
    worker.on('error', onError)
    worker.postMessage('next')
  })
}
