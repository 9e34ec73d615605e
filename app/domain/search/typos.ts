const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء']

/** How many slips a word forgives: none in short words and numbers, where one makes another word; more in long ones. */
export function forgiven(spelled: string): 0 | 1 | 2 {
  if (!/^\p{L}+$/u.test(spelled) || spelled.length < 5) return 0
  return spelled.length < 9 ? 1 : 2
}

/** Every spelling one slip away: a letter missing, doubled, wrong or swapped with its neighbour. */
export function oneSlipAway(spelled: string): string[] {
  const alphabet = alphabets.find((letters) => [...spelled].every((letter) => letters.includes(letter)))
  if (!alphabet) return []
  const found = new Set<string>()
  for (let at = 0; at <= spelled.length; at += 1) {
    const [before, after] = [spelled.slice(0, at), spelled.slice(at)]
    if (after) found.add(before + after.slice(1))
    if (after.length > 1) found.add(before + after[1]! + after[0]! + after.slice(2))
    for (const letter of alphabet) {
      if (after) found.add(before + letter + after.slice(1))
      found.add(before + letter + after)
    }
  }
  found.delete(spelled)
  return [...found]
}

/** Slips between two words, two neighbours swapped counting one; gives up above `limit`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, beforeLast[j - 2]! + 1)
      row.push(best)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
