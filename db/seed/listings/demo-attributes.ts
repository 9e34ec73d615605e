import type { ListingInput } from '#app/domain/listings/listing-input.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { convertMeasure, isMeasure, type MeasureCode } from '#app/domain/trade/measure.ts'
import { schemaOfCategory } from '../code-lists/category-schemas.ts'
import type { DemoListing } from './demo-listing.ts'

type Fact = DemoListing['attributes'][number]
type Answer = ListingInput['attributes'][number]

/** Units as the demo's listings write them behind a figure. */
const units: Record<string, MeasureCode> = {
  '°C': 'CEL',
  '%': 'P1',
  V: 'VLT',
  A: 'AMP',
  lm: 'LUM',
  mm: 'MMT',
  cm: 'CMT',
  bar: 'BAR',
  MPa: 'MPA',
  kN: 'B47',
  N: 'NEW',
  'kg/h': 'E93',
  'm/min': '2X',
  'm³/h': 'MQH',
  'g/m²': 'GM',
  'dB(A)': '2N',
  km: 'KMT',
  h: 'HUR',
  '°': 'DD',
}

/** Facts that answer a question of the category become answers; the others stay under names of their own. */
export function demoAttributes({ attributes, category }: DemoListing): Pick<ListingInput, 'attributes' | 'extras'> {
  const schema = schemaOfCategory(category)
  const answered = attributes.map((fact) => ({ fact, answer: answerTo(fact, schema) }))
  return {
    attributes: answered.flatMap(({ answer }) => answer ?? []),
    extras: answered.flatMap(({ fact, answer }) => (answer ? [] : [extraOf(fact)])),
  }
}

function answerTo([name, , value, unit]: Fact, schema: readonly CategoryAttribute[]): Answer | null {
  const attribute = schema.find(({ names }) => names.en === name)
  switch (attribute?.type) {
    case 'number': {
      const read = readFigures(value, unit, attribute.unit)
      return read?.figures.length === 1 ? { id: attribute.id, number: read.figures[0], unit: read.unit, choice: [] } : null
    }
    case 'range': {
      const read = readFigures(value, unit, attribute.unit)
      return read ? { id: attribute.id, from: read.figures[0], to: read.figures.at(-1), unit: read.unit, choice: [] } : null
    }
    case 'choice': {
      const wanted = value.split(', ')
      const chosen = attribute.choices.filter(({ names }) => wanted.includes(names.en)).map(({ code }) => code)
      return chosen.length === wanted.length ? { id: attribute.id, choice: chosen } : null
    }
    case 'text':
      return unit === undefined ? { id: attribute.id, text: value, choice: [] } : null
    default:
      return null
  }
}

/** `0.80`, `−20 … 180 °C`: one figure or two, with the unit named beside or behind them. */
function readFigures(value: string, named: MeasureCode | undefined, usual: MeasureCode | undefined) {
  const [, from, to, behind = ''] = /^([−-]?[\d.]+)(?: … ([−-]?[\d.]+))?(?: ?([^\s\d.].*))?$/.exec(value) ?? []
  if (from === undefined) return null
  const unit = named ?? (behind === '' ? undefined : units[behind])
  if (behind !== '' && unit === undefined) return null
  if ((usual === undefined) !== (unit === undefined)) return null
  if (unit && usual && convertMeasure('1', unit, usual) === null) return null
  return { figures: [from, ...(to === undefined ? [] : [to])].map((one) => one.replace('−', '-')), unit }
}

function extraOf([en, zh, value, unit]: Fact): ListingInput['extras'][number] {
  return { name_en: en, name_zh: zh, value, unit: isMeasure(unit) ? unit : undefined } as ListingInput['extras'][number]
}
