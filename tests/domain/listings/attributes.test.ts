import { describe, expect, it } from 'vitest'
import { attributeFields, attributeRows, readAttributes, type AttributeRow } from '#app/domain/listings/attributes.ts'
import { schemaOf, type CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { describeAttributes } from '#app/domain/listings/describe-attributes.ts'

const schema: CategoryAttribute[] = [
  { id: 'power', names: { en: 'Power', zh: '功率' }, type: 'number', unit: 'WTT', isRequired: true },
  { id: 'temperature', names: { en: 'Temperature', zh: '温度' }, type: 'range', unit: 'CEL' },
  {
    id: 'cap',
    names: { en: 'Cap', zh: '灯头' },
    type: 'choice',
    choices: [
      { code: 'e27', names: { en: 'E27' } },
      { code: 'other', names: { en: 'Other', zh: '其他' } },
    ],
  },
  { id: 'dimmable', names: { en: 'Dimmable', zh: '可调光' }, type: 'yes_no' },
]

const rows = (...typed: object[]) => attributeFields.attributes.parse(typed) as AttributeRow[]
const read = (...typed: object[]) => readAttributes({ attributes: rows(...typed), extras: [] }, schema)
const power = { id: 'power', number: '9' }

describe('what a category asks', () => {
  it('is inherited: a lower category adds, and changes what a higher one says', () => {
    const own: Record<string, CategoryAttribute[]> = {
      lighting: [schema[0]!, schema[3]!],
      bulbs: [{ ...schema[0]!, isRequired: undefined }, schema[2]!],
    }
    expect(schemaOf(['lighting', 'bulbs'], (one) => own[one]).map(({ id, isRequired }) => [id, isRequired])).toEqual([
      ['power', undefined],
      ['cap', undefined],
      ['dimmable', undefined],
    ])
    expect(schemaOf(['toys', 'dolls'], (one) => (one === '' ? [schema[3]!] : undefined)).map(({ id }) => id)).toEqual(['dimmable'])
  })

  it('is answered by type, in the usual unit or another of its kind', () => {
    expect(
      read(power, { id: 'temperature', from: '-20', to: '40.0' }, { id: 'cap', choice: 'e27' }, { id: 'dimmable', yesNo: 'no' }),
    ).toEqual({
      values: [
        { id: 'power', number: '9', unit: 'WTT' },
        { id: 'temperature', from: '-20', to: '40', unit: 'CEL' },
        { id: 'cap', choices: ['e27'] },
        { id: 'dimmable', yes: false },
      ],
      problems: [],
    })
    expect(read({ ...power, unit: 'KWT' }).values).toEqual([{ id: 'power', number: '9', unit: 'KWT' }])
  })

  it('names each answer that does not fit, and each that is missing', () => {
    const wrong = (...typed: object[]) => read(...typed).problems.map(({ field, code }) => `${field} ${code}`)
    expect(wrong()).toEqual(['attributes.power required'])
    expect(wrong({ ...power, unit: 'KGM' })).toEqual(['attributes.power attribute_unit'])
    expect(wrong(power, { id: 'temperature', from: '40', to: '-20' })).toEqual(['attributes.temperature range_order'])
    expect(wrong(power, { id: 'cap', choice: ['e27', 'other'] })).toEqual(['attributes.cap choose'])
    expect(wrong(power, { id: 'cap', choice: 'e99' })).toEqual(['attributes.cap choose'])
    expect(wrong(power, { id: 'weight', text: '3 kg' })).toEqual(['attributes.weight attribute_unknown'])
  })

  it('gives the rows of the form back', () => {
    const { values } = read(power, { id: 'temperature', from: '-20', to: '40' }, { id: 'cap', choice: 'other' })
    const all = [...values, { name: { en: 'Beam', zh: '光束角' }, value: '270°' }]
    const again = attributeRows(all)
    expect(
      readAttributes(
        { attributes: attributeFields.attributes.parse(again.attributes), extras: attributeFields.extras.parse(again.extras) },
        schema,
      ).values,
    ).toEqual(all)
  })

  it('is told in the words of the reader, and with those of the supplier where the schema knows nothing', () => {
    const values = [...read(power, { id: 'cap', choice: 'e27' }).values, { name: { en: 'Beam' }, value: '270°' }, { id: 'gone', text: 'x' }]
    expect(describeAttributes(values, schema, 'zh')).toEqual([
      { name: { text: '功率', lang: 'zh' }, nameEn: 'Power', value: { number: '9', unit: 'WTT' } },
      { name: { text: '灯头', lang: 'zh' }, nameEn: 'Cap', value: { words: [{ text: 'E27', lang: 'zh' }] } },
      { name: { text: 'Beam', lang: 'en' }, nameEn: 'Beam', value: { text: '270°', unit: undefined } },
    ])
  })
})
