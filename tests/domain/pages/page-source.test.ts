import { describe, expect, it } from 'vitest'
import { asMarkdown, fillPlaces, readPageSource } from '#app/domain/pages/page-source.ts'

describe("a page's file", () => {
  it('has a title, one paragraph that leads, and the text', () => {
    expect(readPageSource('# Terms\r\n\r\nWhat to\r\nexpect.\r\n\r\n## First\r\n\r\nText.\r\n')).toEqual({
      title: 'Terms',
      lead: 'What to expect.',
      body: '## First\n\nText.',
    })
  })

  it.each([
    ['## First\n\nText.', { title: '', lead: '', body: '## First\n\nText.' }],
    ['# Terms', { title: 'Terms', lead: '', body: '' }],
    ['# Terms\n\n* one\n* two', { title: 'Terms', lead: '', body: '* one\n* two' }],
    ['Only words.', { title: '', lead: 'Only words.', body: '' }],
    ['', { title: '', lead: '', body: '' }],
  ])('is read as far as it goes: %j', (source, read) => {
    expect(readPageSource(source)).toEqual(read)
  })
})

describe('the places of a text', () => {
  it('are filled with what is known, and stay where nothing is', () => {
    expect(fillPlaces('{{operator}}, {{operator}}: {{nobody}}', { operator: 'Port Office' })).toBe('Port Office, Port Office: {{nobody}}')
  })

  it('take a fact for what it is, not for Markdown', () => {
    expect(asMarkdown('A*B* [Co](x)\n# <b>|')).toBe('A\\*B\\* \\[Co\\](x) \\# \\<b\\>\\|')
  })
})
