/** The digit zero of the scripts that numbers are typed in; each is followed by its nine others. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]

const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const fullWidth = /[\uff01-\uff5e]/g

function digitOf(letter: string): string {
  const code = letter.codePointAt(0)!
  const zero = zeros.find((one) => code >= one && code <= one + 9)
  return zero === undefined ? letter : String(code - zero)
}

/** Full-width letters, digits of any script, every kind of space: as ASCII has them. Marks that cannot be seen are dropped. */
export function plainText(typed: string): string {
  return typed
    .replaceAll(invisible, '')
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replaceAll(fullWidth, (letter) => String.fromCodePoint(letter.codePointAt(0)! - 0xfee0))
    .replaceAll('\uffe5', '¥')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
