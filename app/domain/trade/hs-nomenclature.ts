import type { CsvRecord } from '../csv.ts'
import { isHs } from './hs-code.ts'

export type HsRow = { code: string; name: string }
export type RowProblem = { line: number; problem: string }
export type Nomenclature = { rows: HsRow[]; problems: RowProblem[]; leftOut: number }

const longestName = 1000

/** Totals, and chapter 99 for goods without a kind, name no product. */
const namesNothing = (code: string) => code === 'TOTAL' || /^99/.test(code)

/**
 * The nomenclature as a table: `hscode` and `description`, and where they stand, `parent` and `level`, which must agree with the
 * code. Every heading needs its chapter and every subheading its heading in the same file.
 */
export function readNomenclature([head, ...records]: CsvRecord[]): Nomenclature {
  const columns = (head?.fields ?? []).map((name) => name.trim().toLowerCase())
  const missing = ['hscode', 'description'].filter((name) => !columns.includes(name))
  if (missing.length > 0) {
    return { rows: [], problems: [{ line: 1, problem: `the first line names no column ${missing.join(' and no column ')}` }], leftOut: 0 }
  }
  const seen = new Set<string>()
  const rows: (HsRow & { line: number })[] = []
  const problems: RowProblem[] = []
  let leftOut = 0
  for (const { line, fields } of records) {
    const cell = (name: string) => (columns.includes(name) ? fields[columns.indexOf(name)]?.trim() : undefined)
    const code = cell('hscode') ?? ''
    if (namesNothing(code)) {
      leftOut += 1
      continue
    }
    const problem =
      fields.length === columns.length ? problemOf(code, cell, seen) : `${columns.length} fields expected, ${fields.length} found`
    if (problem) problems.push({ line, problem })
    else rows.push({ line, code, name: cell('description')! })
    seen.add(code)
  }
  for (const { line, code } of rows) {
    const above = code.slice(0, -2)
    if (above && !seen.has(above)) problems.push({ line, problem: `${code} stands here without ${above}` })
  }
  if (records.length === leftOut) problems.push({ line: 1, problem: 'no codes follow the first line' })
  return { rows: rows.map(({ code, name }) => ({ code, name })), problems: problems.sort((a, b) => a.line - b.line), leftOut }
}

function problemOf(code: string, cell: (name: string) => string | undefined, seen: Set<string>): string | null {
  const [name, parent, level] = [cell('description') ?? '', cell('parent'), cell('level')]
  if (!isHs(code)) return `“${code}” is no code of 2, 4 or 6 digits in a chapter that exists`
  if (seen.has(code)) return `${code} stands twice`
  if (name === '') return `${code} has no description`
  if (name.length > longestName) return `the description of ${code} has more than ${longestName} characters`
  if (level !== undefined && level !== String(code.length)) return `${code} has ${code.length} digits, but level ${level}`
  if (parent !== undefined && code.length > 2 && parent !== code.slice(0, -2))
    return `${code} belongs to ${code.slice(0, -2)}, not to ${parent}`
  return null
}
