import { numberWords } from './length-words.ts'
import { anyOf } from './words.ts'

const half = anyOf(
  'half, 一半, 半数, mitad, metade, moitie, halfte, meta, yarisi, половина, половину, نصف, النصف, mot nua, setengah, separuh, 五成',
  'gu',
)
/** `三成` is three tenths. */
const tenths = /([一二三四五六七八九\d])成/gu
const percent = '(?:percent|per cent|pct|prozent|por ?ciento|por cento|pour cent|per cento|процентов|yuzde|phan tram|persen)'
const inWords = new RegExp(String.raw`(?<!\p{L})(?:(\p{L}{1,14}[ -]))?(\p{L}{1,16}) (?=${percent})`, 'gu')

const valueOf = (said: string) => numberWords.find(([, word]) => word.exec(said)?.[0] === said)?.[0]

/** Shares that are written as words, as figures. */
export const inPercent = (text: string): string =>
  text
    .replaceAll(tenths, (_all, digit: string) => `${/\d/.test(digit) ? digit : '一二三四五六七八九'.indexOf(digit) + 1}0%`)
    .replaceAll(half, '50%')
    .replaceAll(inWords, (all, before: string | undefined, last: string) => {
      const [whole, alone] = [valueOf(`${before ?? ''}${last}`), valueOf(last)]
      if (whole !== undefined) return `${whole} `
      return alone === undefined ? all : `${before ?? ''}${alone} `
    })
