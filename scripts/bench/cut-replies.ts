/**
 * `tsx scripts/bench/cut-replies.ts [FILE]`: reads JSON lines `{ id, raw?, text?, html?, sent?: string[] }` from the file or from
 * standard input and writes `{ id, reply }` for each. `raw` is a whole mail, as text, as one character per byte, or in base64.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { parseLetter } from '#app/infra/mail-parser.server.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  raw: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  sent: z.array(z.string()).nullish(),
})

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A character above 0xff cannot be a byte; below, the bytes are taken as they are unless the mail says that it is UTF-8. */
function bytesOf(raw: string): Buffer {
  if (/^[A-Za-z0-9+/\s]+(?:=+\s*)?$/.test(raw)) return Buffer.from(raw, 'base64')
  if (/[^\0-\xff]/.test(raw)) return Buffer.from(raw, 'utf8')
  const bytes = Buffer.from(raw, 'latin1')
  return isUtf8(bytes) || !/charset="?utf-?8/i.test(raw) ? bytes : Buffer.from(raw, 'utf8')
}

const [file] = process.argv.slice(2)
for await (const line of createInterface({ input: file ? createReadStream(file) : process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue
  const { id, raw, text, html, sent } = Line.parse(JSON.parse(line))
  const body = raw ? await parseLetter(bytesOf(raw)) : { text, html }
  const { reply } = cutReply({ text: body.text, html: body.html, sent: sent ?? [] })
  process.stdout.write(`${JSON.stringify({ id, reply })}\n`)
}
