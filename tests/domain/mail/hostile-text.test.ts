import { describe, expect, it } from 'vitest'
import { readAuthenticationResults } from '#app/domain/mail/authentication-results.ts'
import { cleanDisplayName, isAddress } from '#app/domain/mail/addresses.ts'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { machineVerdict } from '#app/domain/mail/machine-mail.ts'
import { readMailboxes } from '#app/domain/mail/mailboxes.ts'
import { redactTokens } from '#app/domain/mail/redact-tokens.ts'
import { bareSubject, messageIds } from '#app/domain/mail/threading.ts'
import { madeLetter } from './made-letter.ts'

const length = 100_000
const filled = (unit: string): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const hostile = [
  ...[
    '>',
    '> ',
    '\n',
    ' \n',
    '-',
    '---\n',
    '<',
    '<a@',
    '&',
    '&#1;',
    '<!--',
    '<div>',
    '<b></i>',
    '</p>',
    '<p>',
    '<table><tr><td>',
    '<blockquote type=cite>',
  ],
  ...[
    '<a href="http://x">',
    'a:\n',
    'On 1 ',
    'On 1 Jan 2026 10:00 A <a@b.c> wrote\n',
    'On 1 Jan 2026, 10:00 A <a@b.c> wrote:\n',
    '写道：',
    'From: a@b\nTo: c\n',
  ],
  ...[
    'Sent from my ',
    'http://',
    'https%3A%2F%2F',
    'token=',
    '/q/',
    'r234567',
    '(',
    '((a) ',
    '"',
    '\\',
    ';',
    '=',
    'a@',
    ',',
    'x ',
    'Re: ',
    '\u202E',
    '\u0301',
    'ﷺ',
    '=== ',
  ],
]

/** Well above what a busy machine needs, far below what backtracking takes. */
const limitMs = 1_500

describe('100 kB made to be slow', () => {
  it.each(hostile)('%j', (unit) => {
    const text = filled(unit)
    const headers = { subject: text, 'auto-submitted': text, from: text, 'return-path': text, precedence: text, 'content-type': text }
    const works: [string, () => unknown][] = [
      ['text', () => cutReply({ text, sent: [] })],
      ['html', () => cutReply({ html: text, sent: [] })],
      ['sent', () => cutReply({ text, sent: [text] })],
      ['verdict', () => machineVerdict(madeLetter({ headers, text }))],
      ['authentication', () => readAuthenticationResults([{ name: 'authentication-results', value: text }], 'a', 'a@b.example')],
      ['mailboxes', () => readMailboxes(text)],
      ['address', () => isAddress(text)],
      ['name', () => cleanDisplayName(text)],
      ['ids', () => messageIds(text)],
      ['subject', () => bareSubject(text)],
      ['redaction', () => redactTokens(text, 'quayside.test')],
    ]
    for (const [name, work] of works) {
      const start = performance.now()
      work()
      expect(performance.now() - start, name).toBeLessThan(limitMs)
    }
  })
})
