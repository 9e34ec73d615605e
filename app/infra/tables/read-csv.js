import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { Unreadable } from './unreadable.js'

const piece = 64 * 1024
const mostRecordLength = 1024 * 1024

/** UTF-8 and UTF-16 with and without their mark; what is neither is the Chinese code that spreadsheets there save in. */
function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, piece)
  const zeros = [0, 0]
  for (let index = 0; index < head.length; index += 1) if (head[index] === 0) zeros[index % 2] += 1
  const isWide = Math.max(...zeros) > head.length / 8 && Math.min(...zeros) < head.length / 50
  if (isWide) return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be'
  if (zeros[0] + zeros[1] > 0) return null
  return isUtf8(bytes) ? 'utf-8' : 'gb18030'
}

function* decoded(bytes, encoding) {
  const decoder = new TextDecoder(encoding)
  for (let start = 0; start < bytes.length; start += piece) yield decoder.decode(bytes.subarray(start, start + piece), { stream: true })
  yield decoder.decode()
}

/** What parts most fields of the first line, outside quotes; a spreadsheet may say it in a line of its own: `sep=;`. */
function separatorOf(text) {
  const [, said] = /^sep=(.)\r?\n/.exec(text) ?? []
  if (said) return { separator: said, from: text.indexOf('\n') + 1 }
  const [line = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '""').split(/\r\n|\r|\n/)
  const marks = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }))
  return { separator: marks.sort((a, b) => b.count - a.count)[0].mark, from: 0 }
}

/** The records of a file of values apart by commas, semicolons or tabs. */
export async function* readCsv(bytes) {
  const encoding = encodingOf(bytes)
  if (encoding === null) throw new Unreadable('not_a_table')
  const [head] = decoded(bytes.subarray(0, piece), encoding)
  const { separator, from } = separatorOf(head)
  let skipped = from
  const pieces = function* () {
    for (const text of decoded(bytes, encoding)) {
      const rest = text.slice(skipped)
      skipped = Math.max(0, skipped - text.length)
      if (rest !== '') yield rest
    }
  }
  const options = { delimiter: separator, relax_column_count: true, relax_quotes: true, max_record_size: mostRecordLength }
  const records = Readable.from(pieces()).pipe(parse(options))
  let number = from > 0 ? 1 : 0
  try {
    for await (const cells of records) yield { number: (number += 1), cells }
  } catch (error) {
    const isUnclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    // Records that were read before it are still on their way.
    throw new Unreadable(isUnclosed ? 'unclosed_quote' : 'damaged', (error.records ?? number) + (from > 0 ? 2 : 1))
  }
}
