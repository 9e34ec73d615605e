import { describe, expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'

type Leaf = { key: string; text: string }

function leavesOf(node: object, path: string[] = []): Leaf[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [{ key: [...path, name].join('.'), text: value }] : leavesOf(value as object, [...path, name]),
  )
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]!).sort()
const english = new Map(leavesOf(texts.en).map(({ key, text }) => [key, text]))

const form = /_(zero|one|two|few|many|other)$/

/** A form that holds for one number alone may say it in words: Arabic's two, not Russian's one, which is also 21. None has a form everywhere. */
function saysNumberInWords(lang: string, key: string): boolean {
  const named = form.exec(key)?.[1]
  const rules = new Intl.PluralRules(lang)
  const numbers = Array.from({ length: 200 }, (_, before) => before + 1).filter((number) => rules.select(number) === named)
  return named === 'zero' || numbers.length === 1
}

/** The English text that a translation answers: of a plural the general form. */
const sourceOf = (key: string) => english.get(key.replace(form, '_other')) ?? english.get(key)

describe.each(Object.keys(texts).filter((lang) => lang !== 'en') as Exclude<keyof typeof texts, 'en'>[])('texts in %s', (lang) => {
  const leaves = leavesOf(texts[lang])

  it('hold the same places as the English ones', () => {
    const wrong = leaves.filter(({ key, text }) => {
      const source = sourceOf(key)
      if (source === undefined) return true
      const [wanted, found] = [placeholders(source), placeholders(text)]
      return saysNumberInWords(lang, key) ? found.some((name) => !wanted.includes(name)) : wanted.join() !== found.join()
    })
    expect(wrong).toEqual([])
  })

  it('have every plural form that the language uses', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    const counted = leaves.filter(({ key }) => key.endsWith('_other')).map(({ key }) => key.slice(0, -'_other'.length))
    const keys = new Set(leaves.map(({ key }) => key))
    expect(counted.flatMap((key) => forms.filter((form) => !keys.has(`${key}_${form}`)).map((form) => `${key}_${form}`))).toEqual([])
  })
})
