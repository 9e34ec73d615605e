import { languages, type Language } from '#app/i18n/languages.ts'
import type { CategoryAttribute } from '../listings/category-schema.ts'
import { customisationKinds, mostExtras, mostNationalCodes, mostTiers } from '../listings/listing.ts'

/** Columns are named as the fields of the listing form are; what a category asks by its id, pictures by their addresses. */
export type ColumnKey = string

const texts = ['title', 'summary', 'description', 'keywords'] as const

/** The columns of the tables that one row of ours holds side by side. */
export const tableColumns = {
  tiers: ['minQty', 'unitPrice', 'leadTimeDays'],
  nationalCodes: ['country', 'code'],
  customisation: ['isOffered', 'minQty', 'setupFee'],
  extras: ['name_en', 'name_zh', 'value', 'unit'],
} as const
export type RowTable = keyof typeof tableColumns

const mostRows: Record<RowTable, number> = {
  tiers: mostTiers,
  nationalCodes: mostNationalCodes,
  customisation: customisationKinds.length,
  extras: Math.min(mostExtras, 10),
}

export const picturesColumn = 'pictureAddresses'

const goods = 'brand gtin hs6 originCountry originSubdivision'.split(' ')
const quantities = 'priceMode priceUnit moq orderMultiple maxTrialQty currency priceBasisQty'.split(' ')
const prices = 'priceFrom priceTo priceValidUntil capacity capacityUnit capacityPer'.split(' ')
const delivery = 'incoterm namedPlace leadTimeDaysMin leadTimeDaysMax paymentTerms'.split(' ')
const samples = 'sampleAvailable samplePrice sampleCurrency sampleFreight sampleIsRefundable sampleLeadDays sampleMaxQty'.split(' ')
const packaging =
  'unitPack innerQty cartonQty packageType cartonLengthCm cartonWidthCm cartonHeightCm cartonGrossKg cartonNetKg cartonsPerPallet qty20gp qty40gp qty40hq isStackable marks'.split(
    ' ',
  )
const handling =
  'isDangerous unNumber hazardClass packingGroup hasBattery isLiquid isMagnetic shelfLifeMonths storageMinC storageMaxC certificateCodes warrantyMonths afterSales spareParts'.split(
    ' ',
  )
const media = [picturesColumn, 'ownsPictures', 'videoUrl']

export type Extent = { languages: readonly Language[]; attributes: readonly CategoryAttribute[]; rows: Partial<Record<RowTable, number>> }

/** Everything that any table may have a column for. */
export const everything = (attributes: readonly CategoryAttribute[]): Extent => ({ languages, attributes, rows: mostRows })

/** The columns in their order, as far as `extent` reaches. */
export function columnKeys({ languages: langs, attributes, rows }: Extent): ColumnKey[] {
  const table = (name: RowTable) =>
    Array.from({ length: rows[name] ?? 0 }, (_, index) => tableColumns[name].map((column) => `${name}[${index}].${column}`)).flat()
  return [
    'modelNumber',
    'category',
    'sourceLang',
    ...langs.flatMap((lang) => texts.map((text) => `${text}_${lang}`)),
    ...goods,
    ...table('nationalCodes'),
    ...attributes.flatMap(attributeKeys),
    ...quantities,
    ...table('tiers'),
    ...prices,
    ...delivery,
    ...samples,
    ...table('customisation'),
    ...packaging,
    ...handling,
    ...media,
    ...table('extras'),
  ]
}

/** A range is asked for in two columns. */
export const attributeKeys = ({ id, type }: CategoryAttribute): ColumnKey[] =>
  type === 'range' ? [`attributes.${id}.from`, `attributes.${id}.to`] : [`attributes.${id}`]

/** `attributes.width.from` asks for `width`. */
export const attributeOf = (key: ColumnKey): string | null => /^attributes\.(\w+)/.exec(key)?.[1] ?? null

export const partOfRow = (key: ColumnKey): { table: RowTable; index: number; column: string } | null => {
  const [, table, index, column] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(key) ?? []
  return column === undefined ? null : { table: table as RowTable, index: Number(index), column }
}

/** Yes, or nothing. */
const ticks = new Set(['sampleIsRefundable', 'isDangerous', 'hasBattery', 'isLiquid', 'isMagnetic', 'ownsPictures'])
export const isTick = (key: ColumnKey): boolean => ticks.has(key) || partOfRow(key)?.column === 'isOffered'

/** Several codes in one cell. */
const lists = new Set(['paymentTerms', 'certificateCodes'])
export const isList = (key: ColumnKey): boolean => lists.has(key)
export const partsOf = (cell: string, at: ';' | 'any' = 'any'): string[] =>
  cell
    .split(at === 'any' ? /[;,|\n，、；،؛]/ : /[;|\n；؛]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
