import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { invalid } from '#app/domain/errors.ts'

const unpack = promisify(inflate)
const mostUnpacked = 32 * 1024 * 1024
const mostStreams = 2000

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
  if (acts.test(text)) throw invalid('file.pdf_acts', [field])
  const packed = await unpackObjects(pdf, text)
  if (!packed) throw invalid('file.pdf_locked', [field])
  if (packed.some((objects) => acts.test(objects))) throw invalid('file.pdf_acts', [field])
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

/** Any of these names, each sign as itself or by its code: `/J#61vaScript` is `/JavaScript`. */
function named(...names: string[]): RegExp {
  const spelled = (sign: string) =>
    `(?:${sign}|#${sign
      .charCodeAt(0)
      .toString(16)
      .replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`
  return new RegExp(`/(?:${names.map((name) => [...name].map(spelled).join('')).join('|')})(?![^\\s()<>[\\]{}/%])`)
}

/** Programs, and commands that start one or send away what was typed. */
const acts = named('JavaScript', 'Launch', 'SubmitForm', 'ImportData')
const locks = named('Encrypt')
const packsObjects = named('ObjStm', 'First')
const isPacked = named('Filter')
const isOtherwisePacked = named('DecodeParms')

/** The objects that are kept packed; null where one cannot be looked into. Each tells its own end, whatever is said of its length. */
async function unpackObjects(pdf: Buffer, text: string): Promise<string[] | null> {
  const isLocked = locks.test(text)
  const unpacked: string[] = []
  let [left, from] = [mostUnpacked, 0]
  for (const { 0: word, index } of text.matchAll(/\bstream(?:\r\n|\n|\r)/g)) {
    const said = describedBefore(text, from, index)
    from = index + word.length
    if (said === null) return null
    if (!packsObjects.test(said) || (!isLocked && !isPacked.test(said))) continue
    const isPlain = /\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]|\/|>)/.test(said) && !isOtherwisePacked.test(said)
    if (isLocked || !isPlain || unpacked.length === mostStreams) return null
    const objects = await unpack(pdf.subarray(from), { maxOutputLength: left }).catch(() => null)
    if (!objects) return null
    left -= objects.byteLength
    unpacked.push(objects.toString('latin1'))
  }
  return unpacked
}

const longestDescription = 16 * 1024

/** What stands between `obj`, or the stream before, and the stream that it describes; null where that is too far. */
function describedBefore(text: string, from: number, at: number): string | null {
  const begins = Math.max(from, at - longestDescription)
  const before = text.slice(begins, at)
  const object = before.lastIndexOf(' obj')
  if (object >= 0) return before.slice(object)
  return begins === from ? before : null
}
