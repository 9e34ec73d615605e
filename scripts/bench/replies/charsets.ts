/**
 * Text in the charsets that mail was written in before UTF-8. The platform only decodes them; what it decodes is turned round here.
 * Null where a charset has no such character: a mail client then writes UTF-8.
 */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function* codesOf(charset: string): Generator<number[]> {
  for (let byte = 0; byte < 256; byte += 1) yield [byte]
  if (!['gb18030', 'big5', 'euc-kr', 'euc-jp'].includes(charset)) return
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) yield [lead, trail]
}

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(charset)
  for (const code of codesOf(charset)) {
    const text = decoder.decode(Uint8Array.from(code))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, code)
  }
  tables.set(charset, table)
  return table
}

/** The rows of EUC-JP between the marks that switch to them. */
function iso2022jp(text: string): Buffer | null {
  const table = tableOf('euc-jp')
  const bytes: number[] = []
  let wide = false
  const turn = (to: boolean) => {
    if (wide !== to) bytes.push(0x1b, ...(to ? [0x24, 0x42] : [0x28, 0x42]))
    wide = to
  }
  for (const letter of text) {
    const code = letter < '\x80' ? [letter.charCodeAt(0)] : table.get(letter)
    if (!code || (code.length === 1 && code[0]! > 0x7f) || code[0] === 0x8e) return null
    turn(code.length === 2)
    bytes.push(...code.map((byte) => byte & 0x7f))
  }
  turn(false)
  return Buffer.from(bytes)
}

export function encodeAs(charset: string, text: string): Buffer | null {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'iso-2022-jp') return iso2022jp(text)
  const table = tableOf(charset)
  const bytes: number[] = []
  for (const letter of text) {
    const code = table.get(letter)
    if (!code) return null
    bytes.push(...code)
  }
  return Buffer.from(bytes)
}
