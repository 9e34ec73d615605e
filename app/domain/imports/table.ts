/** The forms that a table comes and goes in. */
export type TableKind = 'csv' | 'xlsx'

/** What a table that somebody sends may hold. Sizes in bytes. */
export const tableCaps = {
  fileBytes: 30 * 1024 * 1024,
  rows: 100_000,
  columns: 400,
  cellLength: 32_767,
  zipEntries: 200,
  /** Of all that a workbook unpacks to, and of each part to what it is packed into. */
  unpackedBytes: 50 * 1024 * 1024,
  unpackedRatio: 100,
} as const

/** Why a file gives no table. */
export type TableProblem =
  | 'empty'
  | 'not_a_table'
  | 'old_workbook'
  | 'damaged'
  | 'unpacks_too_large'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'unclosed_quote'
  | 'too_slow'

/** Behind a figure that a workbook holds as a number: its point can only stand before decimals. */
export const figureMark = '\u2060'

/** What a cell says, as it is shown. */
export const cellText = (cell: string | undefined): string => (cell ?? '').replaceAll(figureMark, '').trim()

/** The same for a field that holds a figure: with four decimals instead of three nobody takes a point for one that groups. */
export function cellFigure(cell: string | undefined): string {
  const text = cellText(cell)
  return cell?.endsWith(figureMark) && /\.\d{3}$/.test(text) ? `${text}0` : text
}

/** A record of a table; `number` is its row in the file, the headings' included. */
export type TableRow = { number: number; cells: string[] }
