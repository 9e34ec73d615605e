import { describe, expect, it } from 'vitest'
import { cleanDisplayName, domainOf, foldAddress, isAddress, maskAddress } from '#app/domain/mail/addresses.ts'

describe('foldAddress', () => {
  it('gives one spelling for one mailbox', () => {
    expect(foldAddress('  Wang.Li@Factory.CN ')).toBe('wang.li@factory.cn')
    expect(foldAddress('li@例子.中国')).toBe('li@xn--fsqu00a.xn--fiqs8s')
    expect(foldAddress('a@ｅｘａｍｐｌｅ.com')).toBe('a@example.com')
  })

  it('keeps what can be another person', () => {
    expect(foldAddress('w.ang+eu@gmail.com')).toBe('w.ang+eu@gmail.com')
    expect(foldAddress('wang@gmail.com')).not.toBe(foldAddress('w.ang@gmail.com'))
    expect(foldAddress('wаng@factory.cn')).not.toBe(foldAddress('wang@factory.cn'))
  })

  it('survives what is no address', () => {
    expect(foldAddress('Nobody')).toBe('nobody')
    expect(domainOf('a@B.example')).toBe('b.example')
  })
})

describe('isAddress', () => {
  it.each(['wang@factory.cn', "o'neill@b.example", 'a+b@c.example', '李@例子.中国', 'a@b-c.example', 'x@1und1.de'])('takes %s', (address) =>
    expect(isAddress(address)).toBe(true),
  )

  it.each([
    '',
    'wang',
    '@factory.cn',
    'wang@',
    'wang@factory',
    'wang@@factory.cn',
    'wang @factory.cn',
    'wang@fac tory.cn',
    'wang@factory.cn\r\nBcc: all@b.example',
    'wang@factory.cn\n',
    'wa\0ng@factory.cn',
    '"wang li"@factory.cn',
    'wang@[127.0.0.1]',
    'wang@127.0.0.1',
    '.wang@factory.cn',
    'wang.@factory.cn',
    'wa..ng@factory.cn',
    'wang@-factory.cn',
    'wang@factory..cn',
    'wang@factory.c',
    'a@b.example, c@d.example',
    '<a@b.example>',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.example`,
  ])('refuses %j', (address) => expect(isAddress(address)).toBe(false))
})

describe('cleanDisplayName', () => {
  it.each([
    ['  Wang   Li ', 'Wang Li'],
    ['"Wang, Li"', 'Wang Li'],
    ['ceo@bank.example', ''],
    ['Wang ＜ceo＠bank.example＞', 'Wang'],
    ['Acme via Quayside', 'Acme'],
    ['Acme 通过 Quayside', 'Acme'],
    ['Li\u202Egnaw', 'Lignaw'],
    ['Li\u200B\u2066 Wei\u2069\uFEFF', 'Li Wei'],
    ['Li\r\nBcc: x@y.example', 'Li Bcc'],
    ['\u3164\u2800', ''],
    ['李伟', '李伟'],
    ['أحمد', 'أحمد'],
    ['Via Roma Ltd', 'Via Roma Ltd'],
  ])('makes %j into %j', (name, clean) => expect(cleanDisplayName(name)).toBe(clean))

  it('ends after eighty characters, not in the middle of one', () => {
    expect([...cleanDisplayName('𠮷'.repeat(300))]).toHaveLength(80)
  })
})

describe('maskAddress', () => {
  it('shows too little to write to', () => {
    expect(maskAddress('Wang.Li@Factory.cn')).toBe('w…@f….cn')
    expect(maskAddress('nobody')).toBe('…')
  })
})
