import { sourceLanguage } from '#app/i18n/languages.ts'
import type { Names } from '#app/domain/text.ts'
import { readCsv } from '../csv.ts'

const languages = ['ar', 'es', 'fr', 'pt', 'ru'] as const

const words = new Map(
  readCsv<keyof Names>('attribute-words.csv').map((row) => [
    `${row[sourceLanguage]}|${row.zh}`,
    Object.fromEntries(languages.map((lang) => [lang, row[lang]])),
  ]),
)

/** What is written in English and Chinese, in every language of the site: the Chinese word tells which sense of the English one is meant. */
export function wordsOf(en: string, zh: string): Names {
  const others = words.get(`${en}|${zh}`)
  if (!others) throw new Error(`attribute-words.csv has no line for ${en}|${zh}`)
  return { en, zh, ...others }
}
