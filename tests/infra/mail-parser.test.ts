import { describe, expect, it } from 'vitest'
import { firstHeader } from '#app/domain/mail/parsed-letter.ts'
import { parseLetter } from '#app/infra/mail-parser.server.ts'

const head = 'From: Wang Li <wang@factory.cn>\r\nTo: r@reply.quayside.test\r\nSubject: Re: Inquiry\r\nMessage-ID: <1@factory.cn>\r\n'
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
const plain = (body: string | Buffer, charset = 'utf-8', encoding = '8bit') =>
  Buffer.concat([
    bytes(`${head}Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`),
    Buffer.from(body),
  ])

/** "您好，镕基报价" in GBK; the second name has a character that GB2312 does not know. */
const gbk = Buffer.from('c4fabac3a3ace946bbf9b1a8bcdb', 'hex')

const multipart = (parts: string[]) =>
  bytes(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`)

describe('parseLetter', () => {
  it('reads an ordinary mail', async () => {
    const letter = await parseLetter(plain('可以。\r\n'))
    expect(letter).toMatchObject({
      from: { name: 'Wang Li', address: 'wang@factory.cn' },
      subject: 'Re: Inquiry',
      messageId: '<1@factory.cn>',
      contentType: 'text/plain',
      text: '可以。\n',
      incomplete: null,
    })
    expect(letter.to.map((one) => one.address)).toEqual(['r@reply.quayside.test'])
  })

  it.each([
    ['8bit', gbk],
    ['base64', bytes(gbk.toString('base64'))],
  ])('reads GBK that is labelled GB2312, %s', async (encoding, body) => {
    expect((await parseLetter(plain(body, 'GB2312', encoding))).text?.trim()).toBe('您好，镕基报价')
  })

  it('reads a mail of bare carriage returns and one out of a mailbox file', async () => {
    const mac = await parseLetter(bytes(plain('one\r\ntwo').toString().replaceAll('\r\n', '\r')))
    expect(mac.text).toBe('one\ntwo\n')
    const mailbox = await parseLetter(bytes(`From wang@factory.cn Wed Sep 30 10:00:00 2026\n${plain('x').toString()}`))
    expect(mailbox.from?.address).toBe('wang@factory.cn')
  })

  it.each([
    ['nothing', ''],
    ['only line ends', '\r\n\r\n\r\n'],
    ['no header', '\r\nbody'],
    ['an empty body', `${head}\r\n`],
    ['an empty Message-ID', 'From: a@b.example\r\nMessage-ID: <>\r\n\r\nx'],
    ['an invalid date', `${head}Date: Wed, 99 Foo 20266 99:99:99 +9999\r\n\r\nx`],
    ['NUL bytes', `${head}X-\0: \0\r\n\r\na\0b`],
    ['an unknown charset', `${head}Content-Type: text/plain; charset=klingon\r\n\r\nx`],
    ['an unended multipart', `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx`],
    ['a boundary that never comes', `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\nx`],
    ['bytes that are no text', Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 256)).toString('latin1')],
  ])('survives %s', async (_what, raw) => {
    const letter = await parseLetter(bytes(raw, 'latin1'))
    expect(letter.incomplete).toBeNull()
    expect(letter.date).toBeNull()
    expect(JSON.stringify([letter.text, letter.subject, letter.headers])).not.toContain('\\u0000')
  })

  it('keeps winmail.dat as a file', async () => {
    const part = 'Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgAA'
    const letter = await parseLetter(multipart(['Content-Type: text/plain\r\n\r\nSee file', part]))
    expect(letter.attachments).toMatchObject([{ filename: 'winmail.dat', mimeType: 'application/ms-tnef', size: 6 }])
    expect(letter.text?.trim()).toBe('See file')
  })

  it('keeps a mail inside a mail as a file', async () => {
    const inner = 'Content-Type: message/rfc822\r\n\r\nFrom: x@evil.example\r\nSubject: inner\r\n\r\ninner words'
    const letter = await parseLetter(multipart(['Content-Type: text/plain\r\n\r\nSee below', inner]))
    expect(letter.text?.trim()).toBe('See below')
    expect(letter.attachments).toMatchObject([{ mimeType: 'message/rfc822' }])
    expect(letter.from?.address).toBe('wang@factory.cn')
  })

  it('takes a thousand parts, keeping fifty', async () => {
    const part = 'Content-Type: application/octet-stream; name=a.bin\r\n\r\nx'
    const letter = await parseLetter(multipart(['Content-Type: text/plain\r\n\r\nHello', ...Array.from({ length: 1_000 }, () => part)]))
    expect(letter.incomplete).toBeNull()
    expect(letter.attachments).toHaveLength(50)
    expect(letter.attachmentsLeftOut).toBe(950)
    expect(letter.text?.trim()).toBe('Hello')
  })

  it('gives the headers of a mail nested two thousand deep', async () => {
    const open = Array.from({ length: 2_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')
    const letter = await parseLetter(bytes(`${head}${open}\r\nx`))
    expect(letter.incomplete).toBe('structure')
    expect(letter.from?.address).toBe('wang@factory.cn')
    expect(letter.messageId).toBe('<1@factory.cn>')
  })

  it('takes a header of two megabytes', async () => {
    const letter = await parseLetter(bytes(`${head}X-Long: ${'y'.repeat(2 * 1024 * 1024)}\r\nX-After: z\r\n\r\nHello`))
    expect(letter.incomplete).toBeNull()
    expect(letter.text?.trim()).toBe('Hello')
    expect(firstHeader(letter, 'x-after')).toBe('z')
    expect(firstHeader(letter, 'x-long')?.length).toBeLessThan(10_000)
  })

  it('gives the headers of a mail that is too large or too slow, and reads the next one', async () => {
    const large = Buffer.concat([plain('x'), Buffer.alloc(41 * 1024 * 1024, 'a')])
    expect(await parseLetter(large)).toMatchObject({ incomplete: 'size', subject: 'Re: Inquiry' })
    const slow = bytes(`${head}${'X: y\r\n'.repeat(150_000)}\r\nHello`)
    const [late, next] = await Promise.all([parseLetter(slow, { deadlineMs: 1 }), parseLetter(plain('next'))])
    expect(late).toMatchObject({ incomplete: 'deadline', text: null, subject: 'Re: Inquiry' })
    expect(next).toMatchObject({ incomplete: null, text: 'next\n' })
  })

  it('does not touch the bytes it was given', async () => {
    const raw = plain('one')
    const before = Buffer.from(raw)
    await parseLetter(raw)
    expect(raw.equals(before)).toBe(true)
  })

  it('never blocks the process while it reads', async () => {
    let longest = 0
    let last = performance.now()
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    await parseLetter(multipart(Array.from({ length: 20_000 }, () => 'Content-Type: text/html\r\n\r\n<p>x</p>')))
    clearInterval(watch)
    expect(longest).toBeLessThan(500)
  })
})
