import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Day } from '#app/domain/day.ts'
import { wholeNumber } from '#app/domain/whole-number.ts'
import { issueSentences } from '#app/http/issue-sentences.server.ts'

const said = (schema: z.ZodType, typed: unknown) => issueSentences(schema.safeParse(typed).error?.issues ?? [], 'en')

describe('what is said about a wrong value', () => {
  it.each<[string, z.ZodType, unknown, RegExp]>([
    ['nothing', z.string(), undefined, /^Fill this in\.$/],
    ['an empty text', z.string().min(1), '', /^Fill this in\.$/],
    ['an empty count', wholeNumber(1), ' ', /^Fill this in\.$/],
    ['a word for a count', wholeNumber(1), 'many', /^Give a number in digits/],
    ['half a piece', wholeNumber(1), '1.5', /^Give a number in digits/],
    ['too few', wholeNumber(5), '4', /5 or more/],
    ['too many', wholeNumber(0, 730), '731', /730 or less/],
    ['several values for one', z.string(), ['a', 'b'], /^Look at this again/],
    ['a text that is too short', z.string().min(20), 'short', /at least 20 characters/],
    ['a text that is too long', z.string().max(10), 'x'.repeat(11), /at most 10 characters/],
    ['a choice that is none', z.enum(['a']), 'b', /^Choose one/],
    ['no choice', z.array(z.string()).min(1), [], /^Choose at least one/],
    ['a day that is none', Day, '2027-02-30', /^Give the day as/],
    ['a day of no calendar of ours', Day, '0000-01-01', /^Give the day as/],
    ['another scheme', z.url({ protocol: /^https?$/ }), 'javascript:alert(1)', /^Give the whole address/],
  ])('%s', (_kind, schema, typed, sentence) => {
    expect(said(schema, typed)).toEqual([expect.stringMatching(sentence)])
  })

  it('is said once, and in the language of the reader', () => {
    const issues = z.array(z.enum(['a'])).safeParse(['b', 'c']).error!.issues
    expect(issueSentences(issues, 'zh')).toHaveLength(1)
    expect(issueSentences(issues, 'zh')[0]).toMatch(/[\u4e00-\u9fff]/)
  })
})
