import type { FieldProblem } from '#app/domain/errors.ts'
import { askedIds, formFields, plainValues, type RowTexts } from '#app/domain/imports/row-values.ts'
import { attributeOf, isList, partsOf, picturesColumn, type ColumnKey } from '#app/domain/imports/columns.ts'
import { unsafeCell } from '#app/domain/imports/safe-cell.ts'
import { cellFigure, cellText } from '#app/domain/imports/table.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { ListingDraftInput } from '#app/domain/listings/listing-input.ts'
import { mostPictures } from '#app/domain/listings/listing.ts'
import { readListing, type PlainValues } from '#app/domain/listings/read-listing.ts'
import { languages, type Language } from '#app/i18n/languages.ts'
import { readAnswer, readChoice } from '#app/i18n/read-choice.ts'
import { readTypedFields, typedFieldsOf } from '#app/i18n/typed-fields.server.ts'
import { noCategory } from '../categories/read-category.server.ts'
import { foldWord, type Ground } from './ground.server.ts'

export type ReadRow = { listing: ListingDraftInput | null; pictures: string[]; problems: FieldProblem[] }

/** Texts that are names and sentences are taken as they stand; of figures the point is known. */
const figures = new Set([...typedFieldsOf(ListingDraftInput)].flatMap(([name, as]) => (as.kind === 'number' ? [name] : [])))

/** The cells of a row by their columns. Of several questions under one heading it is the one that the row's category asks. */
export function textsOf(cells: readonly string[], columns: readonly ColumnKey[][], asked: readonly CategoryAttribute[]): RowTexts {
  const texts: RowTexts = new Map()
  for (const [at, keys] of columns.entries()) {
    const isAsked = (key: ColumnKey) => asked.some(({ id }) => id === attributeOf(key))
    const key = keys.find(isAsked) ?? keys.find((one) => attributeOf(one) === null) ?? keys[0]
    if (key === undefined || (texts.get(key) ?? '') !== '') continue
    const isFigure = figures.has(key.replaceAll(/\[\d+\]/g, '[]')) || attributeOf(key) !== null
    texts.set(key, unsafeCell(isFigure ? cellFigure(cells[at]) : cellText(cells[at])))
  }
  return texts
}

export const cellOf = (cells: readonly string[], columns: readonly ColumnKey[][], key: ColumnKey): string =>
  unsafeCell(cellText(cells[columns.findIndex((keys) => keys.includes(key))]))

export function readCategoryCell(cell: string, { categories }: Ground): string {
  return categories.get(foldWord(cell)) ?? cell
}

/**
 * What a row says, and everything that is wrong with it, by columns. `before`: the listing that it changes, as a form holds it; columns
 * that the file does not have leave it as it is.
 */
export async function readRow(
  cells: readonly string[],
  columns: readonly ColumnKey[][],
  { ground, lang, before }: { ground: Ground; lang: Language; before?: ListingDraftInput },
): Promise<ReadRow> {
  const named = cellOf(cells, columns, 'category')
  const slug =
    named === '' && before && !columns.some((keys) => keys.includes('category')) ? before.category : readCategoryCell(named, ground)
  const category = await ground.categoryOf(slug)
  const asked = category.schema.attributes
  const problems: FieldProblem[] = []
  const texts = textsOf(cells, columns, asked)
  for (const [key, cell] of texts) {
    const code = codeOf(key, cell, { ground, lang, asked })
    if (code === null) problems.push({ field: key, code: 'choose' })
    texts.set(key, code ?? '')
  }
  const ids = askedIds(texts, asked)
  const { fields, problems: askedBack } = readTypedFields(formFields(texts, asked), ListingDraftInput, lang)
  const values = withLanguage(plainValues(texts, fields, ids, before as PlainValues | undefined), lang)
  const read = readListing(values, ground.surroundings(category, String(values.namedPlace ?? '')))
  const pictures = partsOf((texts.get(picturesColumn) ?? '').replaceAll(/\s+/g, '\n'))
  // The listing holds the answers alone, in the order of their cells.
  const answered = (values.attributes as { id: string }[]).map(({ id }) => id)
  const told = read.problems
    .map((problem) => byId(problem, answered))
    .filter(({ code }) => code !== 'attribute_unknown' || category !== noCategory)
  const found = [...problems, ...pictureProblems(pictures, values), ...told, ...certificateProblems(texts, ground)]
  const sentences = Object.entries(askedBack).map(([field, sentence]) => byId({ field, code: 'as_said', values: { sentence } }, ids))
  const saidOf = new Set(sentences.map(({ field }) => field))
  return { listing: read.listing, pictures, problems: [...sentences, ...found.filter(({ field }) => !saidOf.has(field))] }
}

type Reading = { ground: Ground; lang: Language; asked: readonly CategoryAttribute[] }

function codeOf(key: ColumnKey, cell: string, { ground, lang, asked }: Reading): string | null {
  if (cell === '') return ''
  if (key === 'category') return readCategoryCell(cell, ground)
  if (key === 'certificateCodes') return codesOf(cell, (part) => ground.certificates.get(foldWord(part)) ?? part)
  const id = attributeOf(key)
  const attribute = id !== null && !key.endsWith('.unit') ? asked.find((one) => one.id === id) : undefined
  if (attribute) return readAnswer(attribute, cell)
  if (isList(key)) return codesOf(cell, (part) => readChoice(key, part, lang) ?? part)
  return readChoice(key, cell, lang)
}

/** What things are called may hold a comma: only what is no name as it stands is taken apart at those. */
function codesOf(cell: string, codeOf: (part: string) => string): string {
  return partsOf(cell, ';')
    .flatMap((part) => (codeOf(part) === part ? partsOf(part) : [part]))
    .map(codeOf)
    .join(';')
}

/** No schema knows the list of certificates. */
function certificateProblems(texts: RowTexts, { certificates }: Ground): FieldProblem[] {
  const named = partsOf(texts.get('certificateCodes') ?? '')
  if (named.length === 0) return []
  const known = new Set(certificates.values())
  return named.some((code) => !known.has(code)) ? [{ field: 'certificateCodes', code: 'choose' }] : []
}

/** Without a word on it the language is the reader's, where the row has a title in it, else the first one that has. */
function withLanguage(values: PlainValues, lang: Language): PlainValues {
  if (values.sourceLang !== undefined) return values
  const titled = [lang, ...languages].find((one) => values[`title_${one}`] !== undefined)
  return { ...values, sourceLang: titled ?? lang }
}

function pictureProblems(pictures: string[], values: PlainValues): FieldProblem[] {
  const field = picturesColumn
  const problems: FieldProblem[] = pictures.every((address) => /^https?:\/\//i.test(address) && URL.canParse(address))
    ? []
    : [{ field, code: 'url' }]
  if (pictures.length > mostPictures) problems.push({ field, code: 'too_many', values: { max: mostPictures, count: mostPictures } })
  if (pictures.length > 0 && values.ownsPictures !== 'yes' && values.ownsPictures !== true)
    problems.push({ field: 'ownsPictures', code: 'picture_rights' })
  return problems
}

/** Questions of the category by their ids instead of their places in the form; of several codes in one cell the cell. */
function byId(problem: FieldProblem, ids: readonly string[]): FieldProblem {
  const list = /^(\w+)\[\d+\]$/.exec(problem.field)?.[1]
  if (list !== undefined && isList(list)) return { ...problem, field: list }
  const index = /^attributes\[(\d+)\]/.exec(problem.field)?.[1]
  return index === undefined ? problem : { ...problem, field: `attributes.${ids[Number(index)] ?? index}` }
}
