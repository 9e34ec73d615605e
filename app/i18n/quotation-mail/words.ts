import { plainText } from '../plain-text.ts'

/** Letters of trade as Taiwan and Hong Kong write them, by those that the lists have. */
const traditional = new Map(
  (
    '報报價价幣币歐欧狀状單单雙双個个條条張张貨货發发運运裝装備备餘余訂订預预電电匯汇現现無无沒没產产製制間间後后內内見见證证週周號号萬万噸吨圓元總总額额貿贸點点註注僅仅' +
    '從从開开廠厂約约確确認认樣样項项庫库給给對对們们過过達达貼贴為为關关於于數数時时應应購购買买賣卖錢钱與与付付隻只塊块對对類类種种質质氣气離离審审頁页帶带參参適适條条後后圖图稅税費费詢询將将還还話话請请實实際际則则標标準准國国據据憑凭結结幾几兩两線线'
  )
    .match(/../gu)!
    .map((pair) => [[...pair][0]!, [...pair][1]!] as const),
)

export const simplified = (text: string): string => text.replaceAll(/\p{Script=Han}/gu, (letter) => traditional.get(letter) ?? letter)

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
