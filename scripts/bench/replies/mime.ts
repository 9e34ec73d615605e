import { encodeAs } from './charsets.ts'

export type Encoding = '7bit' | '8bit' | 'base64' | 'quoted-printable'
export type Part = { type: 'text/plain' | 'text/html'; text: string; charset: string; encoding: Encoding; flowed?: boolean }
export type Mail = { from: { name: string; address: string }; to: string; subject: string; mailer: string; parts: readonly Part[] }

/** A name that the mail gives its charset: GB18030 often goes out as GB2312. */
const labelOf = (charset: string): string => (charset === 'gb18030' ? 'gb2312' : charset === 'euc-kr' ? 'ks_c_5601-1987' : charset)

const folded = (base64: string): string => base64.replace(/.{76}(?=.)/g, '$&\r\n')

function quotedPrintable(bytes: Buffer): string {
  const lines: string[] = []
  for (const line of bytes.toString('latin1').split('\r\n')) {
    let made = ''
    for (const [index, char] of [...line].entries()) {
      const code = char.charCodeAt(0)
      const isPlain = (code > 32 && code < 127 && char !== '=') || ((char === ' ' || char === '\t') && index < line.length - 1)
      const piece = isPlain ? char : `=${code.toString(16).toUpperCase().padStart(2, '0')}`
      if (made.length + piece.length > 75) {
        lines.push(`${made}=`)
        made = ''
      }
      made += piece
    }
    lines.push(made)
  }
  return lines.join('\r\n')
}

function bodyOf(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'base64') return folded(bytes.toString('base64'))
  return encoding === 'quoted-printable' ? quotedPrintable(bytes) : bytes.toString('latin1')
}

function written(part: Part): string {
  const text = part.text.replace(/\r?\n/g, '\r\n')
  const inCharset = encodeAs(part.charset, text)
  const charset = inCharset ? part.charset : 'utf-8'
  const bytes = inCharset ?? Buffer.from(text)
  const is7bit = bytes.every((byte) => byte < 0x80)
  // A body of 8-bit lines longer than a mail may have is encoded whatever the client prefers.
  const isLong = text.split('\r\n').some((line) => line.length > 900)
  const encoding = isLong && part.encoding === '8bit' ? 'base64' : part.encoding === '7bit' && !is7bit ? 'quoted-printable' : part.encoding
  const type = `Content-Type: ${part.type}; charset=${labelOf(charset)}${part.flowed ? '; format=flowed' : ''}`
  return `${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${bodyOf(bytes, encoding)}\r\n`
}

const encodedWord = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`)

/** A whole mail as bytes; both parts of an answer stand in `multipart/alternative`. */
export function mailBytes(mail: Mail, id: string): Buffer {
  const head = [
    `From: ${encodedWord(mail.from.name)} <${mail.from.address}>`,
    `To: ${mail.to}`,
    `Subject: ${encodedWord(mail.subject)}`,
    'Date: Wed, 30 Sep 2026 11:20:00 +0800',
    `Message-ID: <${id}@${mail.from.address.split('@')[1]}>`,
    `X-Mailer: ${mail.mailer}`,
    'MIME-Version: 1.0',
  ].join('\r\n')
  const [only, second] = mail.parts
  if (only && !second) return Buffer.from(`${head}\r\n${written(only)}`, 'latin1')
  const boundary = `=_${id}`
  const parts = mail.parts.map((part) => `--${boundary}\r\n${written(part)}`).join('')
  return Buffer.from(`${head}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${parts}--${boundary}--\r\n`, 'latin1')
}
