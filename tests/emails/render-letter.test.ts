import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { replySeparator } from '#app/domain/mail/separator.ts'
import type { LetterFacts, RenderedLetter } from '#app/domain/mail/letter-facts.ts'
import { languages } from '#app/i18n/languages.ts'
import { texts } from '#app/i18n/texts.ts'
import { renderLetter } from '#emails/render-letter.tsx'
import { samples } from '#emails/sample-letters.ts'
import { withUserText } from './user-text-in.ts'

const every = Object.values(samples) as LetterFacts[]
/** What may be answered. */
const dealings = every.filter((facts) => 'from' in facts && facts.name !== 'thread-closed')

const keysOf = (group: object, path = ''): string[] =>
  Object.entries(group).flatMap(([key, value]) => (typeof value === 'string' ? [path + key] : keysOf(value as object, `${path}${key}.`)))
const dottedKeys = Object.values(texts.en)
  .flatMap((noun) => keysOf(noun))
  .map((key) => key.replace(/_(?:one|other)$/, ''))
  .filter((key) => key.includes('.'))

function urlsOf(facts: unknown, key = ''): string[] {
  if (typeof facts === 'string') return /url$/i.test(key) ? [facts] : []
  return Object.entries(facts ?? {}).flatMap(([name, value]) => urlsOf(value, name))
}

type Page = { elements: Set<string>; hrefs: string[]; sources: string[]; handlers: string[]; lang?: string; dir?: string }
function pageOf(html: string): Page {
  const page: Page = { elements: new Set(), hrefs: [], sources: [], handlers: [] }
  const parser = new Parser({
    onopentag(name, attributes) {
      page.elements.add(name)
      if (name === 'html') Object.assign(page, { lang: attributes.lang, dir: attributes.dir })
      if (attributes.href !== undefined) page.hrefs.push(attributes.href)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^(?:src|srcset|background|poster|data)$/.test(attribute) || /url\(/i.test(value)) page.sources.push(value)
        if (attribute.startsWith('on')) page.handlers.push(attribute)
      }
    },
  })
  parser.end(html)
  return page
}

const occurrences = (whole: string, part: string) => whole.split(part).length - 1
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')

describe.each(languages)('letters for a reader of %s', (lang) => {
  it.each(every)('$name says everything and names no key', async (facts) => {
    const letter = await renderLetter(facts, lang, 'from' in facts ? replySeparator(lang) : undefined)
    for (const part of [letter.subject, letter.text, letter.html]) {
      expect(part).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/)
      expect(part).not.toMatch(/[\uE000\uE001]/)
      expect(dottedKeys.filter((key) => part.includes(key))).toEqual([])
    }
    expect(letter.subject.length).toBeGreaterThan(5)
    expect(Buffer.byteLength(letter.html)).toBeLessThan(102_000)
  })

  it.each(every)('$name has its addresses as links and alone on a line of the text', async (facts) => {
    const letter = await renderLetter(facts, lang)
    const lines = letter.text.split('\n')
    const { hrefs } = pageOf(letter.html)
    const told = urlsOf(facts).filter((url) => lines.includes(url))
    expect(new Set(hrefs)).toEqual(new Set(told))
    if (facts.name !== 'code') expect(told.length).toBeGreaterThan(0)
    if ('quotationUrl' in facts) expect(told).toContain(facts.quotationUrl)
  })
})

const bodyOf = (facts: LetterFacts): string | null => {
  if (facts.name === 'message-received') return facts.body
  if (facts.name === 'inquiry-received') return facts.form.message
  if (facts.name === 'confirm-inquiry') return facts.message
  if (facts.name === 'quotation-declined' || facts.name === 'quotation-moved') return facts.note
  const asksForTerms = 'document' in facts && facts.name !== 'quotation-accepted' && facts.name !== 'quotation-expired'
  return asksForTerms ? (facts.document.remarks ?? null) : null
}

describe('what somebody wrote', () => {
  it.each(every.filter((facts) => bodyOf(facts) !== null))('stands in $name line by line as it was typed', async (facts) => {
    const { text, html } = await renderLetter(facts, 'en')
    const body = bodyOf(facts)!
    expect(text).toContain(`\n${body}\n`)
    expect(html).toContain(`<bdi dir="auto" style="display:block`)
    expect(html).toContain(body.split('\n').map(escaped).join('<br/>'))
  })

  it('keeps very long lines and lines of Windows', async () => {
    const long = '交货期'.repeat(900)
    const { text } = await renderLetter({ ...samples['message-received'], body: `${long}\r\nsecond` } as LetterFacts, 'zh')
    expect(text).toContain(`\n${long}\nsecond\n`)
  })

  it('does not make a letter too large for a mailbox to show', async () => {
    const body = '“交货期多长？”他问。\n'.repeat(2000).slice(0, 20_000)
    const { html } = await renderLetter({ ...samples['message-received'], body } as LetterFacts, 'zh', replySeparator('zh'))
    expect(Buffer.byteLength(html)).toBeLessThan(102_000)
  })

  it.each(every)('cannot become markup, a link or a placeholder in $name', async (facts) => {
    const hostile = `<script>alert(1)</script><img src="https://evil.example/x.png" onerror='go()'> https://evil.example {{name}} $t(common:site) $& `
    const letter = await renderLetter(
      withUserText(facts, (text) => hostile + text),
      'en',
      replySeparator('en'),
    )
    const page = pageOf(letter.html)
    const known = ['html', 'head', 'meta', 'title', 'body', 'div', 'p', 'h1', 'a', 'b', 'span', 'bdi', 'br']
    expect([...page.elements].filter((name) => !known.includes(name))).toEqual([])
    expect(page.hrefs.filter((href) => !urlsOf(facts).includes(href))).toEqual([])
    expect([...page.sources, ...page.handlers]).toEqual([])
    if (JSON.stringify(withUserText(facts, () => 'typed')) !== JSON.stringify(facts)) {
      expect(letter.html).toContain(escaped(hostile.trim()))
      expect(letter.text).toContain(hostile.trim())
    }
  })

  it.each(every)('breaks no subject and no line of facts in $name', async (facts) => {
    const messages = ['message', 'body', 'note', 'remarks']
    const broken = withUserText(facts, (text, key) => (messages.includes(key) ? text : `first\r\nBcc: x\u202e\u2028${text}`))
    const { subject, text } = await renderLetter(broken, 'en')
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u)
    expect(text).not.toMatch(/^Bcc|[\r\u2028\u202e]/m)
  })

  it('never makes a subject of more than 200 characters', async () => {
    const long = withUserText(samples['inquiry-received'], (text) => text.repeat(40))
    expect([...(await renderLetter(long, 'zh')).subject].length).toBeLessThanOrEqual(200)
  })
})

describe('the answer line', () => {
  it.each(languages.flatMap((lang) => dealings.map((facts) => ({ lang, facts, name: facts.name }))))(
    'stands once on top of both parts of $name for $lang',
    async ({ lang, facts }) => {
      const separator = replySeparator(lang)
      const { text, html } = await renderLetter(facts, lang, separator)
      expect(text.startsWith(`${separator}\n\n`)).toBe(true)
      expect(occurrences(text, separator)).toBe(1)
      expect(occurrences(html, `>${separator}<`)).toBe(1)
      expect(occurrences(html, separator)).toBe(1)
      expect(html.indexOf(separator)).toBeLessThan(html.indexOf('<h1'))
    },
  )

  it.each(dealings)('is not spoken of in $name where there is none', async (facts) => {
    const withLine = await renderLetter(facts, 'en', replySeparator('en'))
    const without = await renderLetter(facts, 'en')
    expect(withLine.text).toContain('simply answer this letter')
    expect(withLine.text).not.toContain('Answers to this letter are not read')
    expect(without.text).not.toContain('simply answer this letter')
    expect(without.text).toContain('Answers to this letter are not read')
  })
})

describe('a quoted copy of a letter', () => {
  const answer = 'Thirty-five days is fine for us.'

  it.each(languages.flatMap((lang) => dealings.map((facts) => ({ lang, facts, name: facts.name }))))(
    'is cut from an answer to $name in $lang, marked or not',
    async ({ lang, facts }) => {
      const { text, html } = await renderLetter(facts, lang, replySeparator(lang))
      const withoutLine = text.split('\n').slice(2).join('\n')
      const unmarked = { text: `${answer}\n\n${withoutLine}`, html: null, sent: [text] }
      const asHtml = { text: '', html: `<div>${answer}</div><br><div>${html}</div>`, sent: [text] }
      const marked = { text: `${answer}\n\n${text.replaceAll(/^/gm, '> ')}`, html: null, sent: [] }
      expect([unmarked, asHtml, marked].map((mail) => cutReply(mail).reply)).toEqual([answer, answer, answer])
    },
  )
})

describe('a letter', () => {
  it.each(every)('$name is the same each time', async (facts) => {
    const render = (): Promise<RenderedLetter> => renderLetter(structuredClone(facts), 'zh', replySeparator('zh'))
    expect(await render()).toEqual(await render())
  })

  it('says in its markup which language it is in, English where it is not translated', async () => {
    const langs = await Promise.all(languages.map(async (lang) => pageOf((await renderLetter(samples['address-known'], lang)).html)))
    expect(langs.map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(
      languages.map((lang) => ('letter' in (texts[lang as 'en'] ?? {}) ? `${lang} ${lang === 'ar' ? 'rtl' : 'ltr'}` : 'en ltr')),
    )
  })

  it.each(every)('$name begins in a mailbox with words that stand in its text', async (facts) => {
    const { text, html } = await renderLetter(facts, 'en')
    const shown = /display:none[^>]*>([^<]*)</.exec(html)?.[1]?.replaceAll('&#x27;', "'").replace(/…$/, '')
    expect(shown?.length).toBeGreaterThan(20)
    expect(text.replace(/\s+/g, ' ')).toContain(shown)
  })
})

describe('a letter that nobody need have asked for', () => {
  it.each(languages)('says in %s where it is stopped, in both parts', async (lang) => {
    const url = 'https://quayside.test/en/not-me/AZ8AAAAA'
    const { text, html } = await renderLetter(samples['verify-address'], lang, undefined, url)
    expect(text.split('\n')).toContain(url)
    expect(pageOf(html).hrefs).toContain(url)
    expect((await renderLetter(samples['verify-address'], lang)).text).not.toContain('not-me')
  })
})
