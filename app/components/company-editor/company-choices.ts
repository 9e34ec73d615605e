import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Choice } from '../ui/field.tsx'

/** Languages that companies are registered in; the form takes any of them for the local name. */
const languagesOfNames = ['zh', 'ar', 'de', 'es', 'fr', 'hi', 'id', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'th', 'tr', 'uk', 'vi']

export function nameLanguages({ format, lang }: ReaderSpeech): Choice[] {
  const { compare } = new Intl.Collator(lang)
  return languagesOfNames.map((code) => ({ value: code, label: format.language(code) })).sort((a, b) => compare(a.label, b.label))
}
