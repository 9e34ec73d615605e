import type { DescribedAttribute, DescribedValue } from '#app/domain/listings/describe-attributes.ts'
import type { ShownReason } from '#app/domain/rfqs/shown-reason.ts'
import { quantityText } from './quantity.ts'
import type { ReaderSpeech } from './reader.tsx'

/** Why a supplier is told of an RFQ, as part of a list: "same category", "HS 8539", "MOQ 500 ≤ 2,000 pieces". */
export function reasonText(reader: ReaderSpeech, reason: ShownReason): string {
  const { t, format } = reader
  switch (reason.kind) {
    case 'category':
      return t('rfqMatch:reason.category', { name: reason.name })
    case 'follows':
      return t('rfqMatch:reason.follows', { name: reason.name })
    case 'invited':
      return t('rfqMatch:reason.invited')
    case 'hs4':
      return t('rfqMatch:reason.hs4', { code: reason.code })
    case 'text':
      return t('rfqMatch:reason.text', { words: reason.words.join(' ') })
    case 'attribute':
      return attributeText(reader, reason.attribute)
    case 'market':
      return t('rfqMatch:reason.market', { country: format.country(reason.country) })
    case 'moq':
      return t('rfqMatch:reason.moq', { moq: format.number(reason.moq), quantity: quantityText(reader, reason.quantity, reason.unit) })
    case 'certificate':
      return t('rfqMatch:reason.certificate', { name: reason.name })
    case 'language':
      return t('rfqMatch:reason.language', { name: format.language(reason.lang) })
  }
}

const attributeText = (reader: ReaderSpeech, { name, value }: DescribedAttribute): string =>
  reader.t('rfqMatch:reason.attribute', { name: name.text, value: valueText(reader, value) })

function valueText({ t, format }: ReaderSpeech, value: DescribedValue): string {
  const sign = 'unit' in value && value.unit ? ` ${t(`trade:measure.${value.unit}`)}` : ''
  if ('number' in value) return `${format.number(value.number)}${sign}`
  if ('from' in value) return `${format.number(value.from)}–${format.number(value.to)}${sign}`
  if ('words' in value) return value.words.map(({ text }) => text).join(', ')
  return 'yes' in value ? t(value.yes ? 'listing:yes' : 'listing:no') : `${value.text}${sign}`
}
