import type { Language } from '#app/i18n/languages.ts'

/** The line above which an answer is written; letters carry it in the reader's language, as plain text. */
const separators = {
  en: '=== Please write your answer above this line ===',
  zh: '=== 请在此行上方回复 ===',
  es: '=== Escriba su respuesta encima de esta línea ===',
  ar: '=== يرجى كتابة ردكم فوق هذا السطر ===',
  ru: '=== Пишите ваш ответ выше этой строки ===',
  pt: '=== Escreva a sua resposta acima desta linha ===',
  fr: '=== Écrivez votre réponse au-dessus de cette ligne ===',
} satisfies Record<Language, string>

export function replySeparator(lang: Language): string {
  return separators[lang]
}

const letters = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const known: ReadonlySet<string> = new Set(Object.values(separators).map(letters))

/** Whether a line, quoted, decorated or not, is the separator in any language. */
export function isReplySeparator(line: string): boolean {
  return line.length >= 10 && line.length <= 200 && known.has(letters(line))
}
