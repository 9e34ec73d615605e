/** One record of a table in comma-separated form, with the line of the file that it begins on. */
export type CsvRecord = { line: number; fields: string[] }

/** A quote that no line closes: the rest of the file would be one field. */
export class UnclosedQuote extends Error {
  constructor(readonly line: number) {
    super(`the quote that opens in line ${line} is never closed`)
  }
}

/** Records by RFC 4180: fields may be quoted and then hold commas, line breaks and doubled quotes. Blank lines are left out. */
export function readCsvRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let [line, record] = [1, { line: 1, fields: [] as string[] }]
  const piece = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  piece.lastIndex = text.startsWith('\ufeff') ? 1 : 0
  while (piece.lastIndex < text.length) {
    const [all, quoted, plain = '', end] = piece.exec(text) ?? fail(line)
    record.fields.push(quoted?.replaceAll('""', '"') ?? plain)
    line += all.split('\n').length - 1
    if (end === ',' && piece.lastIndex === text.length) record.fields.push('')
    if (end !== ',' || piece.lastIndex === text.length) {
      if (record.fields.some((field) => field !== '')) records.push(record)
      record = { line, fields: [] }
    }
  }
  return records
}

function fail(line: number): never {
  throw new UnclosedQuote(line)
}
