// Plain JavaScript: a worker thread does not inherit the loader that runs the rest from its TypeScript sources.
import { parentPort, workerData } from 'node:worker_threads'
import { Unreadable } from './unreadable.js'

const { bytes, caps, figureMark } = workerData

const startsWith = (...signs) => signs.every((sign, index) => bytes[index] === sign)
const isZip = () => startsWith(0x50, 0x4b)
/** Workbooks of before 2007, and those that a password locks. */
const isOldWorkbook = () => startsWith(0xd0, 0xcf, 0x11, 0xe0)

/** Each reader is loaded only for what it reads. */
async function rowsOf() {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (isOldWorkbook()) throw new Unreadable('old_workbook')
  if (!isZip()) return (await import('./read-csv.js')).readCsv(bytes)
  const { readWorkbook } = await import('./read-workbook.js')
  return readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), caps, figureMark)
}

const clean = (cell) =>
  cell
    .slice(0, caps.cellLength)
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')

const perPart = 500

/** Rows in parts, with their numbers in the file; those without a word are left out. */
async function* parts() {
  let part = []
  let found = 0
  for await (const { number, cells } of await rowsOf()) {
    if (cells.length > caps.columns) throw new Unreadable('too_many_columns')
    if (cells.every((cell) => cell.trim() === '')) continue
    found += 1
    if (found > caps.rows + 1) throw new Unreadable('too_many_rows')
    part.push({ number, cells: cells.map(clean) })
    if (part.length === perPart) {
      yield part
      part = []
    }
  }
  if (found === 0) throw new Unreadable('empty')
  if (part.length > 0) yield part
}

const reading = parts()

parentPort.on('message', async () => {
  try {
    const { value, done } = await reading.next()
    parentPort.postMessage(done ? { is: 'end' } : { is: 'rows', rows: value })
  } catch (error) {
    if (!(error instanceof Unreadable)) parentPort.postMessage({ is: 'problem', problem: 'damaged', row: null })
    else parentPort.postMessage({ is: 'problem', problem: error.problem, row: error.row })
  }
})
