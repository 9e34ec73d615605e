import { readFileSync } from 'node:fs'
import { plainValuesOf } from '#app/domain/listings/form-values.ts'
import { listingInput, requiredAnswers } from '#tests/listing-input.ts'

/** Where every title stands: a category that asks little. */
const category = 'hand-tools'

/** Titles of a JSON-lines file, as many as `limit`; those that no listing may have are left out. */
export function readTitles(file: string, limit: number): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .map((line) => (JSON.parse(line) as { title: string }).title.trim())
    .filter((title) => title.length >= 4 && title.length <= 200)
    .slice(0, limit)
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A full table: every title with stated values for the other fields that a published listing has. */
export function tableOf(titles: readonly string[], mark: string): Buffer {
  const { attributes: _, ...form } = listingInput({ category, title_en: 'Title of goods', attributes: [] })
  const cells = Object.entries(plainValuesOf({ ...form, attributes: [] })).map(([key, value]) => [key, [value].flat().join('; ')] as const)
  const answers = requiredAnswers(category).map(
    ({ id, choice, number, text }) => [`attributes.${id}`, choice[0] ?? number ?? text ?? ''] as const,
  )
  const fixed = Object.fromEntries([...cells, ...answers])
  const keys = Object.keys(fixed)
  const rows = titles.map((title, index) => {
    const values: Record<string, string> = { ...fixed, title_en: title, summary_en: title, modelNumber: `${mark}-${index + 1}` }
    return keys.map((key) => quoted(values[key] ?? '')).join(',')
  })
  return Buffer.from([keys.join(','), ...rows].join('\r\n'))
}
