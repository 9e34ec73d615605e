import { simplified } from '#app/domain/search/fold.ts'
import { plainText } from '../plain-text.ts'

/** Small letters without their accents, as half of all clerks write them: `días`, `DIAS` and `dias` are one. */
export const foldWords = (text: string): string =>
  simplified(plainText(text))
    .replaceAll('٪', '%')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll(/[‘’´`]/g, "'")

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** Letters of scripts that part words: a Chinese word may stand right behind a Latin one. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]`
const escaped = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`)

/** One word of a list: whole where its script parts words; a beginning where `*` stands behind it. Arabic writes small words before it. */
function pattern(word: string): string {
  const bare = escaped(word.replace(/\*$/, ''))
  if (unparted.test(word)) return bare
  const start = /\p{Script=Arabic}/u.test(word) ? '' : `(?<!${letter})`
  const end = word.endsWith('*') ? `${letter}*` : word.endsWith("'") ? '' : `(?!${letter})`
  return `${start}${bare}${end}`
}

/** Any of these words in a folded text; between them stand commas. The longer are tried first. */
export function anyOf(list: string, flags = 'u'): RegExp {
  const words = list
    .split(/[,\n]/)
    .map(foldWords)
    .filter((word) => word !== '')
  return new RegExp(
    [...new Set(words)]
      .sort((one, other) => other.length - one.length)
      .map(pattern)
      .join('|'),
    flags,
  )
}
