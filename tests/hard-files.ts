import { crc32, deflateSync } from 'node:zlib'
import { packZip } from '#app/infra/tables/zip.server.ts'

/** A drawing with a program in it. */
export const scriptDrawing = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script></svg>'

/** A PDF to whoever looks at its beginning, a picture to whoever looks on. */
export const pdfAround = (picture: Buffer): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), picture, Buffer.from('\n%%EOF')])

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
