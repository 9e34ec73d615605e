import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Letters that no decomposition reaches. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  μ: 'u',
  ω: 'ohm',
  ى: 'ي',
  ة: 'ه',
  // The converter turns 薴 into this and this, alone, into 苎.
  苧: '苎',
  '⁄': '/',
  '’': "'",
  '”': '"',
  '′': "'",
  '×': 'x',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
}
const unreached = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

/** Chinese as it is written in the mainland; anything else as it stands. */
export const simplified = (text: string): string => (/\p{Script=Han}/u.test(text) ? toSimplified(text) : text)

/** One spelling for what reads the same: width, case, accents, traditional and simplified Chinese, quotes and dashes. */
export function fold(text: string): string {
  const wide = text
    .replaceAll(/[™®©]/g, '')
    .normalize('NFKC')
    .replaceAll(/[\u0640\u200b-\u200f\u2066-\u2069]/g, '')
  return simplified(wide)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replaceAll(unreached, (letter) => plain[letter] ?? letter)
    .replaceAll("''", '"')
}
