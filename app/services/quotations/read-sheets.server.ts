import { cellFigure } from '#app/domain/imports/table.ts'
import type { LetterAttachment } from '#app/domain/mail/parsed-letter.ts'
import { readTable, UnreadableTable } from '#app/infra/tables/read-table.server.ts'

export type Sheet = { rows: string[][] }

/** A form is small: what is larger is a table of something else. */
const most = { sheets: 2, bytes: 1024 * 1024, rows: 1000, signs: 200_000 }

/** The tables that came with a mail, as far as one of them may be a form of ours. What cannot be read stays a file like others. */
export async function readSheets(attachments: readonly LetterAttachment[]): Promise<Sheet[]> {
  const tables = attachments.filter(({ filename, size }) => /\.xlsx$/i.test(filename ?? '') && size <= most.bytes).slice(0, most.sheets)
  const sheets: Sheet[] = []
  for (const { content } of tables) {
    const rows = await rowsOf(content)
    if (rows) sheets.push({ rows })
  }
  return sheets
}

/** One table by itself; null where it is none, or far more than a form. */
export const readSheet = async (content: Uint8Array): Promise<string[][] | null> =>
  content.byteLength > most.bytes ? null : rowsOf(content)

async function rowsOf(content: Uint8Array): Promise<string[][] | null> {
  const rows: string[][] = []
  let signs = 0
  try {
    for await (const some of readTable(content)) {
      rows.push(...some.map(({ cells }) => cells.map(cellFigure)))
      signs += some.reduce((sum, { cells }) => sum + cells.join('').length, 0)
      if (rows.length > most.rows || signs > most.signs) return null
    }
  } catch (error) {
    if (error instanceof UnreadableTable) return null
    throw error
  }
  return rows
}
