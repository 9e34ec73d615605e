import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { invalid } from '#app/domain/errors.ts'

const unpack = promisify(inflate)
const mostUnpacked = 32 * 1024 * 1024

/**
 * Refuses what calls itself a PDF and is something else as well, acts when it is opened, or hides whether it does: strangers are to open
 * it. Nothing of it is drawn or run; what a reader would have to unpack before it acts is unpacked.
 */
export async function assertPlainPdf(bytes: Uint8Array, field: string): Promise<void> {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = pdf.toString('latin1')
  const end = text.lastIndexOf('%%EOF')
  if (!/^%PDF-[12]\.\d\s/.test(text) || !/startxref\s{1,9}\d{1,10}\s{0,9}$/.test(text.slice(Math.max(0, end - 60), Math.max(0, end))))
    throw invalid('file.not_a_pdf', [field])
  if (/[^\s\0]/.test(text.slice(end + 5)) || isMore(pdf, text)) throw invalid('file.pdf_and_more', [field])
  const plain = readNames(text)
  if (acts(plain)) throw invalid('file.pdf_acts', [field])
  const packed = await unpackObjects(pdf, text, plain)
  if (!packed) throw invalid('file.pdf_locked', [field])
  if (packed.some((objects) => acts(readNames(objects)))) throw invalid('file.pdf_acts', [field])
}

/** The list at the end of a ZIP may stand so far from the end, its comment being as long as it may. */
const zipEnd = { sign: Buffer.from('PK\x05\x06', 'latin1'), within: 22 + 0xffff }
const archives = [Buffer.from('Rar!\x1a\x07', 'latin1'), Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')]

/** What other programs would take it for: archives are looked for from their end or anywhere, disks at their places, markup by its words. */
function isMore(pdf: Buffer, text: string): boolean {
  if (pdf.includes(zipEnd.sign, Math.max(0, pdf.byteLength - zipEnd.within))) return true
  if (archives.some((sign) => pdf.includes(sign))) return true
  if (text.startsWith('ustar', 257) || text.startsWith('CD001', 0x8001)) return true
  return /<(?:!doctype html|html|script|\?php)[\s>]/i.test(text)
}

/** A name may be spelled `/J#61vaScript`. */
const readNames = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** Programs, and commands that start one or send away what was typed. */
const acts = (plain: string): boolean => /\/(?:JavaScript|Launch|SubmitForm|ImportData)(?![^\s()<>[\]{}/%])/.test(plain)

/** The objects that are kept packed; null where one cannot be looked into. Each tells its own end, whatever is said of its length. */
async function unpackObjects(pdf: Buffer, text: string, plain: string): Promise<string[] | null> {
  const isLocked = /\/Encrypt(?![^\s()<>[\]{}/%])/.test(plain)
  const unpacked: string[] = []
  let left = mostUnpacked
  for (const { 0: word, index } of text.matchAll(/\bstream(?:\r\n|\n|\r)/g)) {
    const said = readNames(describedBefore(text, index))
    if (said === '') return null
    if (!/\/(?:ObjStm|First)(?![^\s()<>[\]{}/%])/.test(said)) continue
    if (!/\/Filter\b/.test(said) && !isLocked) continue
    if (isLocked || !/\/Filter\s*\[?\s*\/FlateDecode\s*(?:\]|\/|>)/.test(said) || /\/DecodeParms\b/.test(said)) return null
    const objects = await unpack(pdf.subarray(index + word.length), { maxOutputLength: left }).catch(() => null)
    if (!objects) return null
    left -= objects.byteLength
    unpacked.push(objects.toString('latin1'))
  }
  return unpacked
}

const longestDescription = 16 * 1024

/** What stands between `obj` and the stream that it describes; empty where that is too far. */
function describedBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestDescription), at)
  const begins = before.lastIndexOf(' obj')
  return begins < 0 ? '' : before.slice(begins + 4)
}
