import { packZip } from '#app/infra/tables/zip.server.ts'

const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const cellOf = (cell: string | number) =>
  typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`

/** A workbook as spreadsheets save it: a number is a number. */
export function workbookOf(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const data = rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('')
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${sheetNames}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheetNames}"><sheetData>${data}</sheetData></worksheet>`,
  }
  return packZip(Object.entries(parts).map(([name, text]) => ({ name, pieces: [text] })))
}
