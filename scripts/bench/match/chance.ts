/** The same numbers at every run: mulberry32. */
export function chanceFrom(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    is: (share: number): boolean => next() < share,
    below,
    between: (low: number, high: number): number => low + below(high - low + 1),
    of: <T>(list: readonly T[]): T => list[below(list.length)]!,
    some: <T>(list: readonly T[], many: number): T[] => {
      const left = [...list]
      return Array.from({ length: Math.min(many, list.length) }, () => left.splice(below(left.length), 1)[0]!)
    },
  }
}
export type Chance = ReturnType<typeof chanceFrom>
