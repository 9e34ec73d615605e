import { describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { categorySchemaList, genericSchema } from '#db/seed/code-lists/category-schemas.ts'
import { readCsv } from '#db/seed/code-lists/csv.ts'

const asked = [...Object.values(categorySchemaList).flat(), ...genericSchema]
const names = [...asked, ...asked.flatMap((attribute) => (attribute.type === 'choice' ? attribute.choices : []))].map((one) => one.names)

describe('what categories ask', () => {
  it('is worded in every language of the site; only what reads the same everywhere is written once', () => {
    const worded = names.filter((one) => Object.keys(one).length > 1)
    expect(worded.flatMap((one) => languages.filter((lang) => !one[lang]?.trim()).map((lang) => `${one.en}: ${lang}`))).toEqual([])
    const codes = names.filter((one) => Object.keys(one).length === 1).map(({ en }) => en)
    expect(codes.filter((code) => /^[A-Z]?[a-z]{3,} [a-z]/.test(code))).toEqual([])
  })

  it('has no line of words that nothing asks for, and none twice', () => {
    const used = new Set(names.map(({ en, zh }) => `${en}|${zh ?? ''}`))
    const lines = readCsv<'en' | 'zh'>('attribute-words.csv').map(({ en, zh }) => `${en}|${zh}`)
    expect(lines.filter((line) => !used.has(line))).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('is written in letters of its language', () => {
    expect(names.filter(({ ar }) => ar && !/[\u0600-\u06ff]/.test(ar)).map(({ en }) => en)).toEqual(['NMC'])
    const latin = names.filter(({ ru }) => ru && !/[а-яё]/i.test(ru)).map(({ en }) => en)
    expect([...new Set(latin)].sort()).toEqual(['AQL', 'Bluetooth', 'LiFePO4', 'NMC', 'NiMH', 'SPF', 'pH'])
  })
})
