/** Around what people typed, inside our sentences; no text of a locale holds them. */
const [before, after] = ['\uE000', '\uE001']
const mark = /[\uE000\uE001]/g

const breaking = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uE000\uE001]+/gu

/** On one line, without what turns the direction of the text after it. */
export function oneLine(text: string): string {
  return text.replace(breaking, ' ').replace(/\s+/g, ' ').trim()
}

/** A name or a figure as a part of a sentence: shown in a direction of its own. */
export function isolated(text: string): string {
  return before + oneLine(text) + after
}

export function plain(sentence: string): string {
  return sentence.replace(mark, '')
}

/** The sentence in turn: ours, theirs, ours … */
export function piecesOf(sentence: string): { text: string; isIsolated: boolean }[] {
  return sentence
    .split(mark)
    .map((text, index) => ({ text, isIsolated: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** The lines of a message as its author broke them. */
export function linesOf(message: string): string[] {
  return message.split(/\r\n|\r|\n/)
}

export function shortened(text: string, length: number): string {
  const characters = [...text]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text
}
