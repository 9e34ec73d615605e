import { z } from 'zod'
import { formRows } from '../../form-rows.ts'
import type { FieldProblem } from '../../errors.ts'
import { optional } from '../../optional.ts'
import { readAs } from '../../read-as.ts'
import { Country } from '../../trade/country.ts'
import { isGtin, plainGtin } from '../../trade/gtin.ts'
import { readHs6 } from '../../trade/hs-code.ts'
import { mostNationalCodes, type NationalCode } from '../listing.ts'
import { isOfCountry, Subdivision } from '../../trade/subdivision.ts'
import { required } from './required.ts'

const readGtin = (typed: string): string | null => (isGtin(plainGtin(typed)) ? plainGtin(typed) : null)

const readTariff = (typed: string): string | null => {
  const digits = typed.trim().replaceAll(/(?<=\d)[ .](?=\d)/g, '')
  return /^\d{7,13}$/.test(digits) ? digits : null
}

const NationalCodeRow = z.object({ country: Country, code: readAs(readTariff, 'tariff') })

export const goodsFields = {
  category: optional(
    z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{1,60}$/),
  ),
  modelNumber: optional(z.string().trim().max(60)),
  brand: optional(z.string().trim().max(80)),
  gtin: optional(readAs(readGtin, 'gtin')),
  /** Left empty by who is not sure of it. */
  hs6: optional(readAs(readHs6, 'hs6')),
  nationalCodes: formRows(NationalCodeRow, mostNationalCodes),
  originCountry: optional(Country),
  /** ISO 3166-2. */
  originSubdivision: optional(Subdivision),
}

type Goods = {
  category?: string
  modelNumber?: string
  hs6?: string
  nationalCodes?: NationalCode[]
  originCountry?: string
  originSubdivision?: string
}

/** The first six digits of every national code are the international ones; a province lies in its country. */
export function goodsProblems({ hs6, nationalCodes = [], originCountry, originSubdivision }: Goods): FieldProblem[] {
  const problems = nationalCodes.flatMap(({ country, code }, index): FieldProblem[] => {
    const field = `nationalCodes[${index}].code`
    if (hs6 === undefined) return [{ field, code: 'tariff_without_hs6' }]
    if (!code.startsWith(hs6)) return [{ field, code: 'tariff_prefix', values: { hs6 } }]
    const isSecond = nationalCodes.findIndex((one) => one.country === country) < index
    return isSecond ? [{ field: `nationalCodes[${index}].country`, code: 'tariff_twice' }] : []
  })
  if (originSubdivision && originCountry && !isOfCountry(originSubdivision, originCountry))
    problems.push({ field: 'originSubdivision', code: 'subdivision_country' })
  return problems
}

/** A service has no model and comes from nowhere. */
export function missingGoods(goods: Goods, around: { isLeafCategory: boolean; isService: boolean }): FieldProblem[] {
  const problems = required('category', goods.category)
  if (goods.category && !around.isLeafCategory) problems.push({ field: 'category', code: 'category_leaf' })
  if (around.isService) return problems
  return [...problems, ...required('modelNumber', goods.modelNumber), ...required('originCountry', goods.originCountry)]
}
