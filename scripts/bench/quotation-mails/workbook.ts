import { packZip } from '#app/infra/tables/zip.server.ts'

const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export type Cell = string | number | Date

/** Days are counted from the last but one of 1899. */
const dayNumber = (day: Date) => (day.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (cell instanceof Date) return `<c s="1"><v>${dayNumber(cell)}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

/** Plain cells, and those that show their number as a day. */
const styles = `<styleSheet xmlns="${sheetNames}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** A workbook as spreadsheets save it: a number is a number, a day the number of it that a style shows as a day. */
export function workbookOf(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const data = rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('')
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${sheetNames}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheetNames}"><sheetData>${data}</sheetData></worksheet>`,
  }
  return packZip(Object.entries(parts).map(([name, text]) => ({ name, pieces: [text] })))
}
