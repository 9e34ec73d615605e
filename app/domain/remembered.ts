/** Longer ones seldom come again, and would fill the memory. */
const longestKept = 200

/** The same answers as `make`, which is pure, each worked out once: at most so many are kept. Nobody changes what is handed out. */
export function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (text.length > longestKept) return made
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
