/** What spreadsheets take for the beginning of a formula, full-width forms as well. */
const beginning = /^['’]*[=+\-@\t\r\n＝＋－＠]/
const plainFigure = /^-\d+(?:[.,]\d+)?$/

/** A text as it goes into a table that a spreadsheet may open: no cell is a formula. */
export const safeCell = (text: string): string => (beginning.test(text) && !plainFigure.test(text) ? `'${text}` : text)

/** The way back. */
export const unsafeCell = (cell: string): string => (cell.startsWith("'") && beginning.test(cell) ? cell.slice(1) : cell)
