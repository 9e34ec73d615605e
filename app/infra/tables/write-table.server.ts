import { safeCell } from '#app/domain/imports/safe-cell.ts'
import type { TableKind } from '#app/domain/imports/table.ts'
import { packZip } from './zip.server.ts'

export type Rows = Iterable<string[]> | AsyncIterable<string[]>

/** A table as people open it: every cell is a text, none a formula. */
export const writeTable = (kind: TableKind, rows: Rows): Promise<Buffer> => (kind === 'csv' ? writeCsv(rows) : writeWorkbook(rows))

/** With the mark of UTF-8, which spreadsheets need. */
async function writeCsv(rows: Rows): Promise<Buffer> {
  const lines = [Buffer.from('\ufeff')]
  for await (const cells of rows)
    lines.push(Buffer.from(`${cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`))
  return Buffer.concat(lines)
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const ofSheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const fixed: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ofSheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ofSheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${ofSheet}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Quayside" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  // Every cell is a text, the empty ones below as well: what is typed there stays as it is typed.
  'xl/styles.xml': `<styleSheet ${main}><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
}

function writeWorkbook(rows: Rows): Promise<Buffer> {
  const parts = Object.entries(fixed).map(([name, text]) => ({ name, pieces: [xml + text] }))
  return packZip([...parts, { name: 'xl/worksheets/sheet1.xml', pieces: sheetOf(rows) }])
}

async function* sheetOf(rows: Rows): AsyncGenerator<string> {
  yield `${xml}<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="400" width="18" style="1"/></cols><sheetData>`
  let number = 0
  for await (const cells of rows) {
    number += 1
    const style = number === 1 ? 2 : 1
    yield `<row r="${number}">${cells.map((cell) => cellOf(safeCell(cell), style)).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

const cellOf = (text: string, style: number) =>
  text === '' ? `<c s="${style}"/>` : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

const escaped = (text: string) =>
  text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
