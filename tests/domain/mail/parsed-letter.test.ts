import type { Email } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { firstHeader, headerValues, letterCaps, letterFrom } from '#app/domain/mail/parsed-letter.ts'

type Headers = [name: string, value: string][]

function letterOf(headers: Headers, email: Partial<Email> = {}) {
  return letterFrom({
    headers: headers.map(([key, value]) => ({ key: key.toLowerCase(), originalKey: key, value })),
    headerLines: [],
    attachments: [],
    ...email,
  })
}
const wang = { name: 'Wang Li', address: 'Wang@Factory.cn' }

describe('the sender', () => {
  it('is one readable mailbox, folded', () => {
    expect(letterOf([['From', 'Wang Li <Wang@Factory.cn>']], { from: wang }).from).toEqual({ name: 'Wang Li', address: 'wang@factory.cn' })
  })

  it.each<[string, Headers]>([
    [
      'two From headers',
      [
        ['From', 'Wang Li <wang@factory.cn>'],
        ['From', 'x <x@evil.example>'],
      ],
    ],
    ['two mailboxes', [['From', 'wang@factory.cn, x@evil.example']]],
    ['two addresses in brackets', [['From', '<wang@factory.cn> <x@evil.example>']]],
    ['what the strict grammar reads as another', [['From', '"Wang <wang@factory.cn>" <x@evil.example>']]],
    ['no From', []],
    ['an empty From', [['From', 'MAILER-DAEMON <>']]],
  ])('is nobody with %s', (_what, headers) => expect(letterOf(headers, { from: wang }).from).toBeNull())
})

describe('ids and dates', () => {
  it('an empty Message-ID is none', () => {
    for (const value of ['', '<>', ' ', '< >']) expect(letterOf([['Message-ID', value]]).messageId).toBeNull()
    expect(letterOf([]).messageId).toBeNull()
    expect(letterOf([['Message-ID', ' <1@b.example> ']]).messageId).toBe('<1@b.example>')
  })

  it('five ids in In-Reply-To are five', () => {
    expect(letterOf([['In-Reply-To', '<1@b> <2@b> <3@b>\t<4@b> <5@b>']]).inReplyTo).toHaveLength(5)
  })

  it('a long References keeps the newest', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `<${index}@b>`)
    const { references } = letterOf([['References', ids.join(' ')]])
    expect(references).toHaveLength(letterCaps.references)
    expect(references.at(-1)).toBe('<299@b>')
  })

  it('a date that is none is none', () => {
    for (const date of [undefined, 'yesterday', '', '99999-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z'])
      expect(letterOf([], { date }).date).toBeNull()
    expect(letterOf([], { date: '2026-09-30T10:00:00.000Z' }).date?.toISOString()).toBe('2026-09-30T10:00:00.000Z')
  })
})

describe('what is kept', () => {
  it('is fit for the database: no NUL, no half character', () => {
    const letter = letterOf([['Subject', 'a\0b']], { subject: 'a\0b', text: 'x\0y\uD800z', html: '\0' })
    expect(JSON.stringify(letter)).not.toContain('\\u0000')
    expect(letter.text).toBe('xy\uFFFDz')
    expect(letter.subject).toBe('ab')
  })

  it('has an end', () => {
    const headers: Headers = Array.from({ length: 2_000 }, (_, index) => [`X-${index}`, 'y'.repeat(20_000)])
    const attachments = Array.from({ length: 1_000 }, () => ({
      filename: 'a',
      mimeType: 'text/plain',
      disposition: null,
      content: new ArrayBuffer(1),
    }))
    const letter = letterOf(headers, { text: 'z'.repeat(2_000_000), attachments })
    expect(letter.headers).toHaveLength(letterCaps.headers)
    expect(letter.headers[0]!.value).toHaveLength(letterCaps.headerLength)
    expect(letter.text).toHaveLength(letterCaps.bodyLength)
    expect(letter.attachments).toHaveLength(letterCaps.attachments)
    expect(letter.attachmentsLeftOut).toBe(1_000 - letterCaps.attachments)
  })

  it('keeps headers in their order, each repetition', () => {
    const letter = letterOf([
      ['Received', 'one'],
      ['X', 'y'],
      ['Received', 'two'],
    ])
    expect(headerValues(letter, 'received')).toEqual(['one', 'two'])
    expect(firstHeader(letter, 'x')).toBe('y')
    expect(firstHeader(letter, 'constructor')).toBeNull()
  })

  it('names files by what they are called, not by where they are', () => {
    const named = (filename: string | null) =>
      letterOf([], { attachments: [{ filename, mimeType: 'a/b', disposition: null, content: new ArrayBuffer(2) }] }).attachments[0]
    expect(named('../../etc/passwd')?.filename).toBe('.._.._etc_passwd')
    expect(named('C:\\a\\drawing.pdf')?.filename).toBe('C:_a_drawing.pdf')
    expect(named('invoice\u202Efdp.exe\r\n')?.filename).toBe('invoicefdp.exe')
    expect(named('\0')?.filename).toBeNull()
    expect(named(null)).toMatchObject({ filename: null, size: 2 })
  })

  it('flattens groups of recipients', () => {
    const letter = letterOf([], {
      to: [
        { name: 'Team', group: [wang, { name: '', address: 'x@b.example' }] },
        { name: 'broken', address: '' },
      ],
    })
    expect(letter.to.map((one) => one.address)).toEqual(['Wang@Factory.cn', 'x@b.example'])
  })
})
