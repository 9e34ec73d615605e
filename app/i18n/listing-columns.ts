import { attributeOf, columnKeys, everything, partOfRow, picturesColumn, type ColumnKey } from '#app/domain/imports/columns.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { customisationKinds } from '#app/domain/listings/listing.ts'
import { nameIn } from '#app/domain/text.ts'
import { isLanguage, languageNames, type Language } from './languages.ts'
import { plainText } from './plain-text.ts'
import { texts } from './texts.ts'
import { translator, type TextKey } from './translator.ts'

const textColumns = { title: 'desk:editor.title', summary: 'desk:editor.summary', description: 'desk:editor.description' } as const

/** What a column is called by a reader of this language. */
export function columnLabel(key: ColumnKey, lang: Language, attributes: readonly CategoryAttribute[]): string {
  const t = translator(lang)
  const [text = '', ending] = key.split('_')
  if (isLanguage(ending) && !key.includes('[')) {
    const label = t(textColumns[text as keyof typeof textColumns] ?? 'desk:editor.field.keywords')
    return t('desk:editor.inLanguage', { label, language: languageNames[ending] })
  }
  if (key === picturesColumn) return t('imports:pictureAddresses')
  if (key === 'sourceLang') return t('desk:editor.sourceLang')
  const part = partOfRow(key)
  if (part) return rowLabel(part, lang)
  const id = attributeOf(key)
  if (id !== null) return attributeLabel(key, attributes.find((one) => one.id === id) ?? null, lang)
  const name = key.split(/[.[]/)[0]!
  if (!(name in texts.en.desk.editor.field)) return key
  const label = t(`desk:editor.field.${name}` as TextKey)
  const group = groupOf(name)
  return group ? `${t(group)}: ${label}` : label
}

/** What stands above a field in the form, where its name alone says too little: goods have a length as well. */
function groupOf(name: string): TextKey | null {
  if (name === 'capacityPer') return 'desk:editor.field.capacity'
  if (name === 'hazardClass') return 'desk:editor.field.isDangerous'
  return name.startsWith('carton') ? 'desk:editor.packaging' : null
}

function rowLabel({ table, index, column }: NonNullable<ReturnType<typeof partOfRow>>, lang: Language): string {
  const t = translator(lang)
  const number = index + 1
  switch (`${table}.${column}`) {
    case 'tiers.minQty':
      return `${t('desk:editor.tierFrom')} ${number}`
    case 'tiers.unitPrice':
      return `${t('desk:editor.tierPrice')} ${number}`
    case 'tiers.leadTimeDays':
      return `${t('desk:editor.tierLeadTime')} ${number}`
    case 'nationalCodes.country':
      return `${t('desk:editor.field.nationalCodes')} ${number}: ${t('desk:editor.country')}`
    case 'nationalCodes.code':
      return `${t('desk:editor.field.nationalCodes')} ${number}: ${t('desk:editor.code')}`
    case 'extras.value':
      return `${t('desk:editor.field.extras')} ${number}: ${t('desk:editor.extraValue')}`
    case 'extras.unit':
      return `${t('desk:editor.field.extras')} ${number}: ${t('desk:editor.unit')}`
  }
  if (table === 'customisation') {
    const kind = t(`listing:customKind.${customisationKinds[index]!}`)
    const what = { isOffered: t('desk:editor.offered'), minQty: t('desk:editor.minQtyFrom'), setupFee: t('desk:editor.setupFee') }
    return `${kind}: ${what[column as keyof typeof what]}`
  }
  const ending = column.split('_')[1]
  return `${t('desk:editor.field.extras')} ${number}: ${t('desk:editor.extraName', { language: isLanguage(ending) ? languageNames[ending] : '' })}`
}

function attributeLabel(key: ColumnKey, attribute: CategoryAttribute | null, lang: Language): string {
  if (!attribute) return key
  const t = translator(lang)
  const name = nameIn(attribute.names, lang)
  const unit = 'unit' in attribute && attribute.unit ? ` (${t(`trade:measure.${attribute.unit}`)})` : ''
  const [, , end] = key.split('.')
  if (end === 'from') return `${name}${unit}: ${t('desk:editor.from')}`
  return end === 'to' ? `${name}${unit}: ${t('desk:editor.to')}` : name + unit
}

const fold = (heading: string) =>
  plainText(heading)
    .toLowerCase()
    .replaceAll(/[\s*:]/g, '')

/**
 * Which column each heading means, in the reader's words, in English or in Chinese, or by its key; none for what is no column of ours. A
 * heading may stand for questions of several categories: the row's category chooses.
 */
export function readHeadings(headings: readonly string[], lang: Language, attributes: readonly CategoryAttribute[]): ColumnKey[][] {
  const known = new Map<string, ColumnKey[]>()
  const add = (word: string, key: ColumnKey) => {
    const keys = known.get(fold(word)) ?? []
    if (!keys.includes(key)) known.set(fold(word), [...keys, key])
  }
  for (const key of columnKeys(everything(attributes))) {
    add(key, key)
    const sharing = attributeOf(key) === null ? [undefined] : attributes.filter(({ id }) => id === attributeOf(key))
    for (const one of new Set<Language>(['en', 'zh', lang]))
      for (const attribute of sharing) add(columnLabel(key, one, attribute ? [attribute] : []), key)
  }
  for (const { id, ...attribute } of attributes) if ('unit' in attribute) add(`attributes.${id}.unit`, `attributes.${id}.unit`)
  return headings.map((heading) => known.get(fold(heading)) ?? [])
}
