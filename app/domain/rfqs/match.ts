import type { StatedAttribute } from '../listings/attributes.ts'
import type { UnitCode } from '../trade/unit.ts'

/** Why a supplier is told of an RFQ, in facts that its page turns into a sentence. */
export type MatchReason =
  | { kind: 'category'; slug: string }
  | { kind: 'hs4'; code: string }
  | { kind: 'text'; words: string[] }
  | { kind: 'attribute'; stated: StatedAttribute }
  | { kind: 'market'; country: string }
  | { kind: 'moq'; moq: string; quantity: string; unit: UnitCode }
  | { kind: 'certificate'; scheme: string }
  | { kind: 'language'; lang: string }
  | { kind: 'follows'; slug: string }
  | { kind: 'invited' }

/** `direct`: among the best at once; `widened`: nobody had quoted after a day; `invited`: the buyer asks for the company. */
export type MatchWave = 'direct' | 'widened' | 'invited'

/** Why a supplier puts an RFQ aside. */
export const dismissReasons = ['not_our_goods', 'quantity', 'price', 'terms', 'destination', 'no_capacity', 'other'] as const
export type DismissReason = (typeof dismissReasons)[number]
