/** Lines without what a client may do to them: trailing space, no-break space, more than one blank line. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const linesOf = (text: string): string[] =>
  plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export type Verdict = 'exact' | 'lost' | 'leaked'

/** Lost: something of the author's is missing. Leaked: all of it is there, and more. */
export function verdictOn(shown: string, reply: string): Verdict {
  if (plain(shown) === plain(reply)) return 'exact'
  const there = linesOf(shown)
  return linesOf(reply).every((line) => there.includes(line)) ? 'leaked' : 'lost'
}
