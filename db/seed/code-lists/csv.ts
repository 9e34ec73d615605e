import { readFileSync } from 'node:fs'

/** Rows of a small comma-separated file beside this one, by their column names. Fields may be quoted; none holds a line break. */
export function readCsv<Column extends string>(file: string): Record<Column, string>[] {
  const [head, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const columns = fieldsOf(head!)
  return lines.map((line) => {
    const fields = fieldsOf(line)
    if (fields.length !== columns.length) throw new Error(`${file}: ${columns.length} fields expected in "${line}"`)
    return Object.fromEntries(columns.map((column, index) => [column, fields[index]!])) as Record<Column, string>
  })
}

function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
