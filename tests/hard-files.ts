import { crc32, deflateSync } from 'node:zlib'
import { packZip } from '#app/infra/tables/zip.server.ts'

/** A drawing with a program in it. */
export const scriptDrawing = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script></svg>'

/** A PDF to whoever looks at its beginning, a picture to whoever looks on. */
export const pdfAround = (picture: Buffer): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), picture, Buffer.from('\n%%EOF')])

/** A PDF of one empty page, and `more` objects; `packed` are kept in an object stream, as programs of today write them. */
export function plainPdf({
  more = [],
  packed,
  after = '',
}: { more?: string[]; packed?: string; after?: string } = {}): Buffer<ArrayBuffer> {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', ...more]
  const parts = objects.map((object, index) => Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`, 'latin1'))
  if (packed !== undefined) {
    const bytes = deflateSync(`9 0 ${packed}`)
    const head = `8 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bytes.byteLength} >>\nstream\n`
    parts.push(Buffer.from(head), bytes, Buffer.from('\nendstream\nendobj\n'))
  }
  const body = Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), ...parts])
  const end = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 10 /Root 1 0 R >>\nstartxref\n${body.byteLength}\n%%EOF\n`
  return Buffer.concat([body, Buffer.from(end), Buffer.from(after, 'latin1')])
}

/** PDFs that no data sheet is, by what is wrong with them. */
export async function hardPdfs(): Promise<Record<string, [why: string, bytes: Buffer]>> {
  const zip = (await packZip([{ name: 'a.txt', pieces: ['a'] }])).toString('latin1')
  const script = '<< /S /JavaScript /JS (app.alert(1)) >>'
  return {
    'a picture with the head of a PDF': ['file.not_a_pdf', pdfAround(Buffer.from('ffd8ffe000104a464946', 'hex'))],
    'a PDF after a page of HTML': ['file.not_a_pdf', Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), plainPdf()])],
    'half of one': ['file.not_a_pdf', plainPdf().subarray(0, 120)],
    'one that a ZIP follows': ['file.pdf_and_more', plainPdf({ after: zip })],
    'one that lies in a ZIP’s comment': ['file.pdf_and_more', plainPdf({ more: [`<< /Length 9 >>\nstream\n${zip}\nendstream`] })],
    'one that a picture follows': ['file.pdf_and_more', plainPdf({ after: '\x89PNG\r\n' })],
    'one with a page of HTML in it': ['file.pdf_and_more', plainPdf({ more: ['(<HTML><script>alert(1)</script>)'] })],
    'one that runs a script': ['file.pdf_acts', plainPdf({ more: [`<< /OpenAction ${script} >>`] })],
    'one that spells its script otherwise': ['file.pdf_acts', plainPdf({ more: ['<< /S /J#61va#53cript /JS 4 0 R >>'] })],
    'one that packs its script away': ['file.pdf_acts', plainPdf({ packed: script })],
    'one that starts a program': ['file.pdf_acts', plainPdf({ more: ['<< /S /Launch /F (cmd.exe) >>'] })],
    'one that sends what is typed': ['file.pdf_acts', plainPdf({ more: ['<< /S /SubmitForm /F (https://quay.example) >>'] })],
    'one that is locked': ['file.pdf_locked', plainPdf({ more: ['<< /Encrypt 5 0 R >>'], packed: '<< >>' })],
    'one that unpacks to 40 MB': ['file.pdf_locked', plainPdf({ packed: ' '.repeat(40 * 1024 * 1024) })],
  }
}

/** A PNG of some kilobytes that says it is 30,000 × 30,000: 900 million pixels. */
export function vastPng(): Buffer {
  const part = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(30_000, 0)
  head.writeUInt32BE(30_000, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const sign = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([sign, part('IHDR', head), part('IDAT', deflateSync(Buffer.alloc(1024 * 1024))), part('IEND', Buffer.alloc(0))])
}

const sheet = 'xl/worksheets/sheet1.xml'

/** What a workbook has beside its one sheet. */
export const workbookFrame = [
  { name: 'xl/workbook.xml', pieces: ['<workbook xmlns:r="r"><sheets><sheet r:id="a"/></sheets></workbook>'] },
  { name: 'xl/_rels/workbook.xml.rels', pieces: ['<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>'] },
]

/** A workbook whose sheet unpacks to so many megabytes. */
export function vastWorkbook(megabytes: number): Promise<Buffer> {
  const megabyte = 'x'.repeat(1024 * 1024)
  return packZip([...workbookFrame, { name: sheet, pieces: Array.from({ length: megabytes }, () => megabyte) }])
}

/** The same, and the archive's list says it were 100 kB. */
export async function lyingWorkbook(megabytes: number): Promise<Buffer> {
  const bytes = await vastWorkbook(megabytes)
  // The size in the list at the end, and the one before the part.
  for (let at = 0; (at = bytes.indexOf(sheet, at)) >= 0; at += 1) {
    const isList = bytes.readUInt32LE(at - 46) === 0x02014b50
    bytes.writeUInt32LE(100_000, isList ? at - 22 : at - 8)
  }
  return bytes
}
