import { describe, expect, it } from 'vitest'
import { bareSubject, messageIds, referencesFor, rootMessageId, subjectFor } from '#app/domain/mail/threading.ts'

const root = rootMessageId('4f7k2mxa', 'reply.quayside.test')

describe('messageIds', () => {
  it('reads all ids of a header', () => {
    expect(messageIds('<a@b> \r\n <c@d><a@b>')).toEqual(['<a@b>', '<c@d>'])
    expect(messageIds('bare@b')).toEqual(['<bare@b>'])
  })

  it('finds none in what is none', () => {
    for (const none of ['', '<>', '< >', '<a b@c>', 'message of Tuesday', '<a@b', '<@>']) expect(messageIds(none)).toEqual([])
  })
})

describe('referencesFor', () => {
  it('begins with the root, however often it came back', () => {
    expect(root).toBe('<t.4f7k2mxa@reply.quayside.test>')
    expect(referencesFor(root, [])).toEqual([root])
    expect(referencesFor(root, ['<a@b>', root, null, '', undefined, '<c@d>'])).toEqual([root, '<a@b>', '<c@d>'])
  })

  it('keeps twenty, the newest last', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `<m${index}@b>`)
    const references = referencesFor(root, [...ids, '<m30@b>'])
    expect(references).toHaveLength(20)
    expect(references[0]).toBe(root)
    expect(references.at(-1)).toBe('<m30@b>')
    expect(references.at(-2)).toBe('<m39@b>')
  })

  it('lets no line break into a header', () => {
    expect(referencesFor(root, ['<a@b>\r\nBcc: <x@y>']).join(' ')).not.toMatch(/[\r\n]/)
  })
})

describe('subjectFor', () => {
  it('is the same through a whole thread, with one Re:', () => {
    expect(subjectFor('Inquiry 4F7K: 316L valve', false)).toBe('Inquiry 4F7K: 316L valve')
    expect(subjectFor('Inquiry 4F7K: 316L valve', true)).toBe('Re: Inquiry 4F7K: 316L valve')
    expect(subjectFor('Re: 回复：AW: Re[2]: Inquiry 4F7K: 316L valve', true)).toBe('Re: Inquiry 4F7K: 316L valve')
  })

  it('has no line break, no invisible character and an end', () => {
    expect(subjectFor('a\r\nBcc: x@y.example\u202E\u200B', false)).toBe('a Bcc: x@y.example')
    expect([...subjectFor('阀'.repeat(500), false)]).toHaveLength(200)
  })

  it('does not take words for a prefix', () => {
    expect(bareSubject('Resin: prices')).toBe('Resin: prices')
    expect(bareSubject('FWD')).toBe('FWD')
  })
})
