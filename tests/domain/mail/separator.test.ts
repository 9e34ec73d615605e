import { describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { isReplySeparator, replySeparator } from '#app/domain/mail/separator.ts'

describe('replySeparator', () => {
  it.each(languages)('is one short line in %s that comes back recognisable', (lang) => {
    const line = replySeparator(lang)
    expect([...line].length).toBeLessThan(70)
    for (const seen of [line, `> ${line}`, `*${line}*`, `> > ${line.toUpperCase()}`, line.replaceAll('=', '')])
      expect(isReplySeparator(seen)).toBe(true)
  })

  it('is no other line', () => {
    for (const line of ['', '===', 'Please write your answer', `${replySeparator('en')} thanks`]) expect(isReplySeparator(line)).toBe(false)
  })
})
