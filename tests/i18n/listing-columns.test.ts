import { describe, expect, it } from 'vitest'
import { columnKeys, everything } from '#app/domain/imports/columns.ts'
import { columnLabel, readHeadings } from '#app/i18n/listing-columns.ts'
import { schemaOfCategory } from '#db/seed/code-lists/category-schemas.ts'

const asked = schemaOfCategory('valves-pumps')
const keys = columnKeys(everything(asked))

describe.each(['en', 'zh'] as const)('the columns of a table of listings, in %s', (lang) => {
  const labels = keys.map((key) => columnLabel(key, lang, asked))

  it('are called by words, and no two of them alike', () => {
    expect(labels.filter((label, at) => label === keys[at])).toEqual([])
    expect(labels.filter((label, at) => labels.indexOf(label) < at)).toEqual([])
  })

  it('are found again by what they are called', () => {
    expect(readHeadings(labels, lang, asked)).toEqual(keys.map((key) => [key]))
  })
})
