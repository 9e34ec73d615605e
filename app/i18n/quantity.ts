import type { UnitCode } from '#app/domain/trade/unit.ts'
import type { Formatters } from './format.ts'
import type { Translate } from './translator.ts'

/** `1,200 pieces`, `1 صندوق`: the figure and its unit agree as the language wants it. */
export function quantityText({ t, format }: { t: Translate; format: Formatters }, value: string, unit: UnitCode): string {
  return t(`trade:unit.${unit}`, { count: Number(value), replace: { count: format.number(value) } })
}
