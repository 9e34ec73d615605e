import { describe, expect, it } from 'vitest'
import { readAuthenticationResults } from '#app/domain/mail/authentication-results.ts'

const server = 'amazonses.com'
const victim = 'wang@factory.cn'
type Line = string | [name: string, value: string]

/** Headers from the top; a plain string is an Authentication-Results line. */
const read = (lines: Line[], from = victim) =>
  readAuthenticationResults(
    lines.map((line) => (typeof line === 'string' ? { name: 'authentication-results', value: line } : { name: line[0], value: line[1] })),
    server,
    from,
  )
const aligned = (...lines: Line[]) => read(lines).aligned

describe('readAuthenticationResults', () => {
  it('reads what the receiving server writes', () => {
    const results = read([
      ['return-path', '<wang@factory.cn>'],
      ['received', 'from mail.factory.cn by inbound-smtp.eu-west-1.amazonaws.com'],
      'amazonses.com; spf=pass (spfCheck: domain of factory.cn designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=wang@factory.cn; helo=mail.factory.cn; dkim=pass header.i=@factory.cn; dmarc=pass header.from=factory.cn;',
      ['x-ses-receipt', 'x'],
    ])
    expect(results.dkim).toEqual([{ result: 'pass', domain: 'factory.cn' }])
    expect(results.spf?.result).toBe('pass')
    expect(results.dmarc).toEqual({ result: 'pass', domain: 'factory.cn' })
    expect(results.aligned).toBe('pass')
  })

  it.each([
    ['amazonses.com; dmarc=pass header.from=factory.cn', 'pass'],
    ['AmazonSES.com 1; dkim=pass header.d=factory.cn', 'pass'],
    ['amazonses.com; dkim=pass header.d=mail.factory.cn; dmarc=none header.from=factory.cn', 'pass'],
    ['amazonses.com; dkim=fail header.d=factory.cn; dkim=pass header.d=factory.cn', 'pass'],
    ['amazonses.com; spf=pass smtp.mailfrom=bounce@factory.cn; dkim=none', 'pass'],
    ['amazonses.com; spf=fail smtp.mailfrom=x@forwarder.example; dkim=pass header.d=factory.cn', 'pass'],
    ['amazonses.com; dmarc=fail header.from=factory.cn; dkim=pass header.d=factory.cn', 'fail'],
    ['amazonses.com; dkim=fail header.d=factory.cn', 'fail'],
    ['amazonses.com; none', 'none'],
    ['amazonses.com; dkim=none; spf=none; dmarc=none', 'none'],
    ['amazonses.com; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=x@evil.example', 'none'],
    ['amazonses.com; dmarc=pass header.from=evil.example', 'none'],
    ['amazonses.com; dkim=pass header.d=notfactory.cn', 'none'],
    ['amazonses.com; dkim=pass header.d=cn', 'none'],
    ['amazonses.com; dkim=temperror header.d=factory.cn', 'none'],
  ] as const)('%s: %s', (line, expected) => expect(aligned(line)).toBe(expected))

  it('compares domains in one spelling', () => {
    expect(read(['amazonses.com; dkim=pass header.d=XN--FSQU00A.xn--fiqs8s'], 'li@例子.中国').aligned).toBe('pass')
  })
})

describe('the ways round it', () => {
  it('a verdict that the mail brought along', () => {
    expect(aligned('evil.example; dkim=pass header.d=factory.cn')).toBe('none')
    expect(aligned('evil.example; none', 'amazonses.com; dkim=pass header.d=factory.cn')).toBe('none')
    expect(aligned('amazonses.com; dkim=none', ['received', 'x'], 'amazonses.com; dkim=pass header.d=factory.cn')).toBe('none')
    expect(aligned(['arc-authentication-results', 'i=1; amazonses.com; dkim=pass header.d=factory.cn'])).toBe('none')
    expect(aligned(['authentication-results ', 'amazonses.com; dkim=pass header.d=factory.cn'])).toBe('none')
  })

  it('a forged line right under the genuine one', () => {
    const genuine = 'amazonses.com; spf=fail smtp.mailfrom=x@evil.example; dkim=none; dmarc=none header.from=factory.cn'
    expect(aligned(genuine, 'amazonses.com; dkim=pass header.d=factory.cn; dmarc=pass header.from=factory.cn')).toBe('none')
  })

  it('a parenthesis inside a quoted string', () => {
    expect(
      aligned('amazonses.com; dkim=fail reason="(" header.d=evil.example; x=")"; dkim=none reason="; dkim=pass header.d=factory.cn"'),
    ).toBe('none')
    expect(aligned('amazonses.com; spf=none reason="a(b"; dkim=fail header.d=factory.cn; y="c)d"')).toBe('fail')
  })

  it('a comment inside a comment', () => {
    expect(aligned('amazonses.com; dkim=none (a (b) ; dkim=pass header.d=factory.cn)')).toBe('none')
    expect(aligned('amazonses.com; dkim=none (a \\) ; dkim=pass header.d=factory.cn)')).toBe('none')
    expect(aligned('amazonses.com (evil; dkim=pass header.d=factory.cn); dkim=none')).toBe('none')
  })

  it('a second result after the first', () => {
    expect(aligned('amazonses.com; dmarc=fail header.from=factory.cn; dmarc=pass header.from=factory.cn')).toBe('fail')
    expect(aligned('amazonses.com; spf=fail smtp.mailfrom=x@factory.cn; spf=pass smtp.mailfrom=x@factory.cn')).toBe('none')
    expect(aligned('amazonses.com; dkim=pass header.d=evil.example header.d=factory.cn')).toBe('none')
  })

  it('a property of one result read as another’s', () => {
    expect(aligned('amazonses.com; dkim=pass header.d=evil.example; spf=none header.d=factory.cn')).toBe('none')
    expect(aligned('amazonses.com; dkim=pass; x-note=1 header.d=factory.cn')).toBe('none')
    expect(aligned('amazonses.com; dkim=pass header.s="header.d=factory.cn"')).toBe('none')
    expect(aligned('amazonses.com; dkim=fail "=pass" header.d=evil.example "dkim=pass" header.i=@factory.cn')).not.toBe('pass')
    expect(aligned('amazonses.com; dkim=pass header.i=@factory.cn@evil.example')).toBe('none')
  })

  it('a name that only begins like the server’s', () => {
    expect(aligned('amazonses.com.evil.example; dkim=pass header.d=factory.cn')).toBe('none')
    expect(aligned('amazonses.com dkim=pass header.d=factory.cn')).toBe('none')
    expect(aligned('; amazonses.com; dkim=pass header.d=factory.cn')).toBe('none')
  })

  it('a header that does not read', () => {
    expect(aligned('amazonses.com; dkim=pass header.d=factory.cn; x="open')).toBe('none')
    expect(aligned('amazonses.com; dkim=pass header.d=factory.cn (open')).toBe('none')
    expect(aligned(`amazonses.com; dkim=pass header.d=factory.cn ${'('.repeat(20_000)}`)).toBe('none')
    expect(aligned()).toBe('none')
  })
})
