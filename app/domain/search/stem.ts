const irregular: Record<string, string> = {
  children: 'child',
  feet: 'foot',
  knives: 'knife',
  leaves: 'leaf',
  men: 'man',
  scarves: 'scarf',
  shelves: 'shelf',
  teeth: 'tooth',
  women: 'woman',
}

/** Takes the plural off an English word and nothing else: `valves` is `valve`, but `fitting` is not `fit`. Other words pass unchanged. */
export function stem(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  if (known) return known
  if (!/^[a-z]{4,}$/.test(word) || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|z|ss)es$/.test(word) || (/oes$/.test(word) && word.length > 5)) return word.slice(0, -2)
  return word.slice(0, -1)
}
