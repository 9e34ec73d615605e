import type { Email } from 'postal-mime'
import { foldAddress } from './addresses.ts'
import { readMailboxes, type Mailbox } from './mailboxes.ts'
import { messageIds } from './threading.ts'

/** In the order of the mail, the name in lower case, the value unfolded and otherwise as it came. */
export type LetterHeader = { name: string; value: string }

export type LetterAttachment = {
  filename: string | null
  mimeType: string
  size: number
  contentId: string | null
  content: Uint8Array
}

/** Why a letter could not be read whole; such a letter has its headers and is held. */
export type IncompleteReason = 'size' | 'deadline' | 'memory' | 'structure'

export type ParsedLetter = {
  /** Null unless there is one From header with one readable mailbox. */
  from: Mailbox | null
  to: Mailbox[]
  cc: Mailbox[]
  subject: string
  messageId: string | null
  inReplyTo: string[]
  references: string[]
  date: Date | null
  headers: LetterHeader[]
  /** Lower case, without parameters; `text/plain` where none is given. */
  contentType: string
  text: string | null
  html: string | null
  attachments: LetterAttachment[]
  /** Parts beyond the cap, left in the raw mail only. */
  attachmentsLeftOut: number
  incomplete: IncompleteReason | null
}

export const letterCaps = {
  /** Resend's own limit for a mail after encoding. */
  rawBytes: 40 * 1024 * 1024,
  headers: 500,
  headerLength: 8_000,
  bodyLength: 1_000_000,
  attachments: 50,
  recipients: 200,
  references: 100,
  subjectLength: 998,
} as const

/** What PostgreSQL and JSON cannot hold: NUL, and halves of a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD')
}

export function headerValues(letter: Pick<ParsedLetter, 'headers'>, name: string): string[] {
  return letter.headers.filter((header) => header.name === name).map((header) => header.value)
}

export function firstHeader(letter: Pick<ParsedLetter, 'headers'>, name: string): string | null {
  return letter.headers.find((header) => header.name === name)?.value ?? null
}

function flatMailboxes(addresses: Email['to']): Mailbox[] {
  return (addresses ?? [])
    .flatMap((one) => one.group ?? [one])
    .filter((one) => typeof one.address === 'string' && one.address.includes('@'))
    .slice(0, letterCaps.recipients)
    .map((one) => ({ name: storable(one.name), address: storable(one.address ?? '') }))
}

/**
 * One sender, or none: two From headers, two mailboxes or a header that the strict grammar reads differently from the parser are a
 * trick as often as an accident, and nobody is posted under a guessed name.
 */
function senderOf(email: Email, headers: readonly LetterHeader[]): Mailbox | null {
  const lines = headers.filter((header) => header.name === 'from')
  const strict = lines.length === 1 ? readMailboxes(lines[0]!.value) : null
  const loose = flatMailboxes(email.from ? [email.from] : [])
  if (strict?.length !== 1 || loose.length !== 1) return null
  const address = foldAddress(strict[0]!.address)
  return address === foldAddress(loose[0]!.address) ? { name: loose[0]!.name, address } : null
}

function dateOf(email: Email): Date | null {
  const date = new Date(email.date ?? Number.NaN)
  const year = date.getUTCFullYear()
  return Number.isNaN(date.getTime()) || year < 1970 || year > 2100 ? null : date
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

function filenameOf(name: string | null): string | null {
  const text = storable(name ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/]/g, '_')
    .trim()
  return text === '' ? null : [...text].slice(0, 200).join('')
}

/** What the parser read, in our words and within our caps; strings are fit for the database. */
export function letterFrom(email: Email, incomplete: IncompleteReason | null = null, leftOut = 0): ParsedLetter {
  const headers = email.headers
    .slice(0, letterCaps.headers)
    .map((header) => ({ name: storable(header.key.slice(0, 200)), value: storable(header.value.slice(0, letterCaps.headerLength)) }))
  const values = (name: string) => headers.filter((header) => header.name === name).map((header) => header.value)
  const body = (text: string | undefined): string | null => (text === undefined ? null : storable(text.slice(0, letterCaps.bodyLength)))
  const kept = email.attachments.slice(0, letterCaps.attachments)
  return {
    from: senderOf(email, headers),
    to: flatMailboxes(email.to),
    cc: flatMailboxes(email.cc),
    subject: storable((email.subject ?? '').slice(0, letterCaps.subjectLength))
      .replace(/\s+/g, ' ')
      .trim(),
    messageId: messageIds(values('message-id')[0] ?? '')[0] ?? null,
    inReplyTo: messageIds(values('in-reply-to').join(' ')).slice(0, letterCaps.references),
    references: messageIds(values('references').join(' ')).slice(-letterCaps.references),
    date: dateOf(email),
    headers,
    contentType: (values('content-type')[0] ?? 'text/plain').split(';')[0]!.trim().toLowerCase(),
    text: body(email.text),
    html: body(email.html),
    attachments: kept.map((one) => {
      const content = bytesOf(one.content)
      return {
        filename: filenameOf(one.filename),
        mimeType: storable(one.mimeType).slice(0, 100),
        size: content.byteLength,
        contentId: one.contentId ? storable(one.contentId).replace(/^<|>$/g, '').slice(0, 200) : null,
        content,
      }
    }),
    attachmentsLeftOut: leftOut + email.attachments.length - kept.length,
    incomplete,
  }
}
