import { randomUUID } from 'node:crypto'
import { addressOf, domainOf } from './address.ts'
import type { SentMail } from './mail.ts'

const encodedWordBytes = 45
const shortLine = /^[\x20-\x7e]{0,76}$/

/** Who a reply to this letter comes from and goes to. */
export function replyParties({ to, replyTo, from }: SentMail): { from: string; to: string[] } {
  return { from: to[0] ?? '', to: replyTo.length > 0 ? replyTo : [from] }
}

/** A reply in plain text as a mail client writes it, with the letter quoted below. */
export function writeReply(letter: SentMail, answer: string, now: Date): Buffer {
  const parties = replyParties(letter)
  const text = `${answer.replace(/\r\n?/g, '\n').trimEnd()}\n\n${attribution(letter)}\n\n${quoted(letter)}\n`
  const isPlain = text.split('\n').every((line) => shortLine.test(line))
  const references = [...(headerOf(letter, 'references')?.split(/\s+/) ?? []), letter.messageId].filter(Boolean)
  const lines = [
    `From: ${mailbox(parties.from)}`,
    `To: ${parties.to.map(mailbox).join(',\r\n ')}`,
    `Subject: ${encoded(/^re:/i.test(letter.subject) ? letter.subject : `Re: ${letter.subject}`)}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${domainOf(addressOf(parties.from) ?? 'localhost')}>`,
    `In-Reply-To: ${letter.messageId}`,
    `References: ${references.join('\r\n ')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${isPlain ? '7bit' : 'base64'}`,
    '',
    isPlain ? text.replaceAll('\n', '\r\n') : wrapped(Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64')),
  ]
  return Buffer.from(lines.join('\r\n'))
}

export function headerOf({ headers }: Pick<SentMail, 'headers'>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
}

function attribution(letter: SentMail): string {
  const at = new Date(letter.createdAt)
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at)
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(at)
  return `On ${day} at ${time}, ${letter.from} wrote:`
}

function quoted({ text, html }: SentMail): string {
  const original = text ?? (html ?? '').replace(/<[^<>]*>/g, '')
  return original
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n')
}

/** `Name <address>` with the name fit for a header. */
function mailbox(given: string): string {
  const start = given.indexOf('<')
  const name = start < 0 ? '' : given.slice(0, start).trim().replace(/^"|"$/g, '')
  const address = addressOf(given) ?? given
  if (name === '') return address
  return shortLine.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}" <${address}>` : `${encoded(name)} <${address}>`
}

/** A header text as encoded words (RFC 2047) unless it can stand as it is. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]{0,900}$/.test(text)) return text
  const words: string[] = []
  let word = ''
  for (const letter of text) {
    if (Buffer.byteLength(word + letter) > encodedWordBytes) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ')
}

function wrapped(base64: string): string {
  return base64.replace(/.{76}/g, '$&\r\n')
}
