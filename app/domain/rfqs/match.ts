/** Why a supplier is told of an RFQ, in facts that its page turns into a sentence. */
export type MatchReason =
  | { kind: 'category'; slug: string }
  | { kind: 'hs4'; code: string }
  | { kind: 'text'; words: string[] }
  | { kind: 'attribute'; attribute: string; value: string }
  | { kind: 'market'; country: string }
  | { kind: 'moq'; moq: string; quantity: string; unit: string }
  | { kind: 'certificate'; scheme: string }
  | { kind: 'language'; lang: string }
  | { kind: 'follows'; slug: string }

/** `direct`: among the best at once; `widened`: nobody had quoted after a day. */
export type MatchWave = 'direct' | 'widened'
