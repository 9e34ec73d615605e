import { readFileSync } from 'node:fs'
import { readCsvRecords } from '#app/domain/csv.ts'

/** Rows of a small comma-separated file beside this one, by their column names. */
export function readCsv<Column extends string>(file: string): Record<Column, string>[] {
  const [head, ...records] = readCsvRecords(readFileSync(new URL(file, import.meta.url), 'utf8'))
  const columns = head!.fields
  return records.map(({ line, fields }) => {
    if (fields.length !== columns.length) throw new Error(`${file}, line ${line}: ${columns.length} fields expected`)
    return Object.fromEntries(columns.map((column, index) => [column, fields[index]!])) as Record<Column, string>
  })
}
