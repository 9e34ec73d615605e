import { z } from 'zod'
import { formTick, oneOrMore } from '../../form-rows.ts'
import type { FieldProblem } from '../../errors.ts'
import { optional } from '../../optional.ts'
import { hazardClasses, packingGroups, readUnNumber, type HazardClass, type PackingGroup } from '../../trade/dangerous-goods.ts'
import { compare, signedDecimal } from '../../trade/quantity.ts'
import { wholeNumber } from '../../whole-number.ts'
import type { Handling, Support } from '../listing.ts'
import { required } from './required.ts'

const degrees = () =>
  optional(signedDecimal().refine((value) => compare(value, '-273.15') >= 0 && compare(value, '1000') <= 0, { error: 'degrees' }))

export const handlingFields = {
  isDangerous: formTick,
  unNumber: optional(
    z
      .string()
      .refine((typed) => readUnNumber(typed) !== null, { error: 'un_number', abort: true })
      .transform((typed) => readUnNumber(typed) ?? typed),
  ),
  hazardClass: optional(z.enum(hazardClasses)),
  packingGroup: optional(z.enum(packingGroups)),
  hasBattery: formTick,
  isLiquid: formTick,
  isMagnetic: formTick,
  shelfLifeMonths: optional(wholeNumber(1, 600, { unit: 'MON' })),
  storageMinC: degrees(),
  storageMaxC: degrees(),
  warrantyMonths: optional(wholeNumber(0, 600, { unit: 'MON' })),
  afterSales: optional(z.string().trim().max(1000)),
  spareParts: optional(z.string().trim().max(1000)),
  certificateCodes: oneOrMore(z.string().regex(/^[A-Z0-9]{1,30}$/), 40),
}

type Fields = {
  isDangerous?: boolean
  unNumber?: string
  hazardClass?: HazardClass
  packingGroup?: PackingGroup
  hasBattery?: boolean
  isLiquid?: boolean
  isMagnetic?: boolean
  shelfLifeMonths?: number
  storageMinC?: string
  storageMaxC?: string
  warrantyMonths?: number
  afterSales?: string
  spareParts?: string
}

/** Dangerous goods are named by their number and class, and a safety data sheet comes with them. */
export function handlingProblems(form: Fields & { safetySheetIds?: string[] }): FieldProblem[] {
  const problems = isDangerous(form)
    ? [
        ...required('unNumber', form.unNumber),
        ...required('hazardClass', form.hazardClass),
        ...(form.safetySheetIds?.length ? [] : [{ field: 'safetySheet', code: 'safety_sheet' }]),
      ]
    : []
  const { storageMinC: min, storageMaxC: max } = form
  if (min && max && compare(min, max) > 0) problems.push({ field: 'storageMaxC', code: 'storage_order' })
  return problems
}

/** Goods with a number of their own among the dangerous ones are dangerous, ticked or not. */
const isDangerous = (form: Fields) => Boolean(form.isDangerous || form.unNumber || form.hazardClass)

export function handlingOf(form: Fields): Handling {
  const { unNumber, hazardClass, packingGroup } = form
  return {
    dangerous: isDangerous(form) ? { unNumber, hazardClass, packingGroup } : undefined,
    battery: form.hasBattery || undefined,
    liquid: form.isLiquid || undefined,
    magnetic: form.isMagnetic || undefined,
    shelfLifeMonths: form.shelfLifeMonths,
    storageMinC: form.storageMinC,
    storageMaxC: form.storageMaxC,
  }
}

export const supportOf = ({ warrantyMonths, afterSales, spareParts }: Fields): Support => ({ warrantyMonths, afterSales, spareParts })
