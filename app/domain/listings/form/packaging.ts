import { z } from 'zod'
import type { FieldProblem } from '../../errors.ts'
import { optional } from '../../optional.ts'
import { compare, positiveDecimal } from '../../trade/quantity.ts'
import { packageCodes, type PackageCode, type UnitCode } from '../../trade/unit.ts'
import { wholeNumber } from '../../whole-number.ts'
import type { ListingPackaging } from '../listing.ts'
import { required } from './required.ts'

/** Cartons, crates, coils: whatever goods travel in, outside measures. */
const cm = () => optional(positiveDecimal({ unit: 'CMT' }, [8, 2]))
const kg = () => optional(positiveDecimal({ unit: 'KGM' }, [10, 4]))
const quantity = () => optional(positiveDecimal({ unitField: 'priceUnit' }))

export const packagingFields = {
  unitPack: optional(z.string().trim().max(200)),
  innerQty: quantity(),
  cartonQty: quantity(),
  packageType: optional(z.enum(packageCodes)),
  cartonLengthCm: cm(),
  cartonWidthCm: cm(),
  cartonHeightCm: cm(),
  cartonGrossKg: kg(),
  cartonNetKg: kg(),
  cartonsPerPallet: optional(wholeNumber(1, 10_000)),
  /** Said by who has loaded it; computed from the carton otherwise. */
  qty20gp: quantity(),
  qty40gp: quantity(),
  qty40hq: quantity(),
  isStackable: optional(z.enum(['yes', 'no'])),
  marks: optional(z.string().trim().max(400)),
}

type Packaging = {
  unitPack?: string
  innerQty?: string
  cartonQty?: string
  packageType?: PackageCode
  cartonLengthCm?: string
  cartonWidthCm?: string
  cartonHeightCm?: string
  cartonGrossKg?: string
  cartonNetKg?: string
  cartonsPerPallet?: number
  qty20gp?: string
  qty40gp?: string
  qty40hq?: string
  isStackable?: 'yes' | 'no'
  marks?: string
  priceUnit?: UnitCode
}

const measured = ['cartonQty', 'cartonLengthCm', 'cartonWidthCm', 'cartonHeightCm', 'cartonGrossKg', 'cartonNetKg'] as const

/** Goods say what they travel in; a service does not, but what is said must be whole. */
export function packagingProblems(form: Packaging, { isService }: { isService: boolean }): FieldProblem[] {
  const problems = isService ? [] : measured.flatMap((field) => required(field, form[field]))
  const { cartonGrossKg: gross, cartonNetKg: net, innerQty, cartonQty } = form
  if (gross && net && compare(net, gross) > 0) problems.push({ field: 'cartonNetKg', code: 'net_above_gross', values: { gross } })
  if (innerQty && cartonQty && compare(innerQty, cartonQty) > 0)
    problems.push({ field: 'innerQty', code: 'inner_above_carton', values: { carton: cartonQty } })
  return problems
}

export function packagingOf(form: Packaging): ListingPackaging | null {
  const packaging: ListingPackaging = {
    unitPack: form.unitPack,
    innerQty: form.innerQty,
    cartonQty: form.cartonQty,
    packageType: form.packageType,
    lengthCm: form.cartonLengthCm,
    widthCm: form.cartonWidthCm,
    heightCm: form.cartonHeightCm,
    grossKg: form.cartonGrossKg,
    netKg: form.cartonNetKg,
    cartonsPerPallet: form.cartonsPerPallet,
    qty20gp: form.qty20gp,
    qty40gp: form.qty40gp,
    qty40hq: form.qty40hq,
    stackable: form.isStackable && form.isStackable === 'yes',
    marks: form.marks,
  }
  return Object.values(packaging).some((value) => value !== undefined) ? packaging : null
}
