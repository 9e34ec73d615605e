import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'

export type Journal<Entry> = {
  /** What was already there when the file was opened. */
  entries: Entry[]
  append(entry: Entry): void
  close(): void
}

const newline = 0x0a

/**
 * A file of JSON lines that is only ever appended to. `append` returns when the kernel has the line, so a
 * process that is killed afterwards loses nothing; a line cut off by the kill is dropped at the next opening.
 */
export function openJournal<Entry>(path: string): Journal<Entry> {
  const entries = existsSync(path) ? readEntries<Entry>(path) : []
  const file = openSync(path, 'a')
  return {
    entries,
    append(entry) {
      const line = Buffer.from(`${JSON.stringify(entry)}\n`)
      for (let written = 0; written < line.length;) written += writeSync(file, line, written)
    },
    close() {
      closeSync(file)
    },
  }
}

function readEntries<Entry>(path: string): Entry[] {
  const content = readFileSync(path)
  const end = content.lastIndexOf(newline) + 1
  if (end < content.length) truncateSync(path, end)
  const entries: Entry[] = []
  for (let start = 0; start < end;) {
    const stop = content.indexOf(newline, start)
    entries.push(JSON.parse(content.toString('utf8', start, stop)) as Entry)
    start = stop + 1
  }
  return entries
}
