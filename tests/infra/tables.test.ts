import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { safeCell, unsafeCell } from '#app/domain/imports/safe-cell.ts'
import { cellFigure, cellText, figureMark } from '#app/domain/imports/table.ts'
import { readTable, UnreadableTable } from '#app/infra/tables/read-table.server.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import { packZip } from '#app/infra/tables/zip.server.ts'
import { lyingWorkbook, vastWorkbook, workbookFrame as frame } from '#tests/hard-files.ts'

async function read(bytes: Uint8Array): Promise<string[][]> {
  const rows: string[][] = []
  for await (const part of readTable(bytes)) rows.push(...part.map(({ cells }) => cells))
  return rows
}

async function refusal(bytes: Uint8Array): Promise<{ problem: string; ms: number }> {
  const start = performance.now()
  try {
    await read(bytes)
  } catch (error) {
    if (error instanceof UnreadableTable) return { problem: error.problem, ms: performance.now() - start }
    throw error
  }
  return { problem: 'none', ms: performance.now() - start }
}

const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
const sheet = (data: string) => ({ name: 'xl/worksheets/sheet1.xml', pieces: [`<worksheet><sheetData>${data}</sheetData></worksheet>`] })
const megabyte = 'x'.repeat(1024 * 1024)
const megabytes = (count: number) => Array.from({ length: count }, () => megabyte)
/** 型号,名称 and 阀门 in GB18030. */
const gb18030 = Buffer.from('d0cdbac52cc3fbb3c60d0a56312cb7a7c3c5', 'hex')

describe('readTable, of values apart by a sign', () => {
  it.each([
    ['UTF-8', Buffer.from('型号,名称\r\nV1,阀门')],
    ['UTF-8 with its mark', Buffer.from('\ufeff型号,名称\r\nV1,阀门')],
    ['UTF-16, little end first', utf16('\ufeff型号,名称\r\nV1,阀门')],
    ['UTF-16, big end first', utf16('\ufeff型号,名称\r\nV1,阀门', true)],
    ['GB18030', gb18030],
    ['semicolons', Buffer.from('型号;名称\nV1;阀门\n')],
    ['tabs', utf16('\ufeff型号\t名称\r\nV1\t阀门')],
    ['a line that names the sign', Buffer.from('sep=;\r\n型号;名称\r\nV1;阀门')],
  ])('reads %s', async (_what, bytes) => {
    expect(await read(bytes)).toEqual([
      ['型号', '名称'],
      ['V1', '阀门'],
    ])
  })

  it('reads UTF-16 without a mark, as far as it is mostly ASCII', async () => {
    expect(await read(utf16('model,title\r\nV1,valve'))).toEqual([
      ['model', 'title'],
      ['V1', 'valve'],
    ])
  })

  it('keeps commas, quotes and line breaks inside quotes, and the number of every row', async () => {
    const rows = []
    for await (const part of readTable(Buffer.from('a,b\r\n\r\n"x, ""y""","1\r\n2"\r\n,\r\nlast,1'))) rows.push(...part)
    expect(rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 3, cells: ['x, "y"', '1\n2'] },
      { number: 5, cells: ['last', '1'] },
    ])
  })

  it('says in which row a quote opens that nothing closes', async () => {
    await expect(read(Buffer.from('a,b\r\n1,2\r\n"3,4\r\n5,6'))).rejects.toMatchObject({ problem: 'unclosed_quote', row: 3 })
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['only empty lines', Buffer.from('\r\n,,\r\n'), 'empty'],
    ['bytes of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0, 3]), 'not_a_table'],
    ['a workbook of before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_workbook'],
    ['500 columns', Buffer.from(Array(500).fill('a').join(',')), 'too_many_columns'],
    ['a row more than it may be', Buffer.from('a\n'.repeat(100_002)), 'too_many_rows'],
  ])('refuses %s', async (_what, bytes, problem) => {
    expect(await refusal(bytes)).toMatchObject({ problem })
  })
})

describe('readTable, of a workbook', () => {
  it('reads what writeTable wrote', async () => {
    const rows = [
      ['型号', 'Title'],
      ['V-1', 'a <b> & "c"\nsecond line'],
      ['', 'قطعة'],
    ]
    expect(await read(await writeTable('xlsx', rows))).toEqual(rows)
    expect(await read(await writeTable('csv', rows))).toEqual(rows)
  })

  it('reads shared strings without their readings, days by their style, ticks, figures and what formulas came to', async () => {
    const bytes = await packZip([
      ...frame,
      { name: 'xl/sharedStrings.xml', pieces: ['<sst><si><r><t>Ball</t></r><r><t> valve</t></r><rPh><t>boru</t></rPh></si></sst>'] },
      {
        name: 'xl/styles.xml',
        pieces: [
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
        ],
      },
      sheet(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><v>46023</v></c><c r="D2" s="2"><v>46024.5</v></c></row>' +
          '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3"><v>0.30000000000000004</v></c><c r="C3" t="str"><f>A1&amp;"x"</f><v>done</v></c><c r="D3"><v>1.25E-3</v></c></row>',
      ),
    ])
    const rows = []
    for await (const part of readTable(bytes)) rows.push(...part)
    expect(rows).toEqual([
      { number: 2, cells: ['Ball valve', '', '2026-01-01', '2026-01-02'] },
      { number: 3, cells: ['yes', `0.3${figureMark}`, 'done', `0.00125${figureMark}`] },
    ])
  })

  it('is read whatever its formats are: colours and conditions stand in brackets, and one may have nothing else', async () => {
    const format = (id: number, code: string) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`
    const open = Array.from({ length: 40_000 }, (_, at) => `[${at}`).join('')
    const formats = format(170, '[Red]yyyy') + format(171, '[Yellow]0.0') + format(172, `yyyy${open}`)
    const styles = `<styleSheet><numFmts>${formats}</numFmts><cellXfs><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>`
    const cells = ['A', 'B', 'C'].map((column, style) => `<c r="${column}1" s="${style}"><v>46023</v></c>`)
    const bytes = await packZip([...frame, { name: 'xl/styles.xml', pieces: [styles] }, sheet(`<row r="1">${cells.join('')}</row>`)])
    expect(await read(bytes)).toEqual([['2026-01-01', `46023${figureMark}`, '2026-01-01']])
  })

  it('knows a figure of the workbook from one that was typed', () => {
    expect(cellFigure(`1.125${figureMark}`)).toBe('1.1250')
    expect(cellFigure('1.125')).toBe('1.125')
    expect(cellText(`1.125${figureMark}`)).toBe('1.125')
  })

  it.each([
    ['a part that unpacks to 60 MB', () => vastWorkbook(60)],
    [
      'many parts of some MB',
      async () => packZip([...frame, ...Array.from({ length: 60 }, (_, part) => ({ name: `xl/${part}.xml`, pieces: megabytes(1) }))]),
    ],
    ['a thousand parts', async () => packZip(Array.from({ length: 1000 }, (_, part) => ({ name: `xl/${part}.xml`, pieces: ['<a/>'] })))],
    ['an archive inside it', async () => packZip([...frame, { name: 'xl/embeddings/inner.zip', pieces: ['PK'] }, sheet('')])],
  ])('refuses %s within two seconds', async (_what, make) => {
    const { problem, ms } = await refusal(await make())
    expect(problem).toBe('unpacks_too_large')
    expect(ms).toBeLessThan(2000)
  })

  it('refuses a part that is larger than the list of the archive says', async () => {
    const bytes = await lyingWorkbook(30)
    expect(await refusal(bytes)).toMatchObject({ problem: 'damaged' })
  })

  it('refuses entities of its own', async () => {
    const bytes = await packZip([...frame, { name: 'xl/worksheets/sheet1.xml', pieces: ['<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'] }])
    expect(await refusal(bytes)).toMatchObject({ problem: 'damaged' })
  })

  it('refuses an archive that is none, and one without a workbook', async () => {
    expect(await refusal(Buffer.from('PK\x03\x04 and nothing else'))).toMatchObject({ problem: 'damaged' })
    expect(await refusal(await packZip([{ name: 'word/document.xml', pieces: ['<w/>'] }]))).toMatchObject({ problem: 'not_a_table' })
  })

  it('takes no more than 256 MB for the worst that it reads', async () => {
    const shared = Array.from({ length: 45 }, (_, part) => `<si><t>${part}${randomBytes(768 * 1024).toString('base64')}</t></si>`)
    const bytes = await packZip([
      ...frame,
      { name: 'xl/sharedStrings.xml', pieces: ['<sst>', ...shared, '</sst>'] },
      sheet('<row><c t="s"><v>1</v></c></row>'),
    ])
    const before = process.memoryUsage().rss
    let most = before
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
    await refusal(bytes)
    clearInterval(watch)
    expect((most - before) / 1024 ** 2).toBeLessThan(256)
  })
})

describe('safeCell', () => {
  const beginnings = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'="]
  const payloads = ["cmd|' /C calc'!A0", 'SUM(1+1)', 'HYPERLINK("http://x.test","y")', '1', '', '2;3', 'A1', '"x"', 'IMPORTXML(1)', '⁠-1']
  const all = beginnings.flatMap((beginning) => payloads.map((rest) => beginning + rest))

  it('leaves no formula in a cell, and every text as it was when it is read again', () => {
    expect(all.length).toBe(120)
    for (const text of all) {
      expect(unsafeCell(safeCell(text))).toBe(text)
      if (!/^-\d+$/.test(text)) expect(safeCell(text)).toMatch(/^'/)
    }
    for (const text of ["it's", "'tis", '12', '-5', '-0.5', 'a=b', '']) expect(unsafeCell(safeCell(text))).toBe(text)
  })
})
