import { sourceLanguage, type Language } from '#app/i18n/languages.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { texts } from '#app/i18n/texts.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'

export type FactLine = { label: string; value: string; isDeadline?: boolean }

/** Sentences and values may hold names marked by `isolated`; a `message` is what somebody wrote, line by line as it was written. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'message'; by?: string; text: string }
  | { kind: 'facts'; title?: string; lines: FactLine[] }
  | { kind: 'code'; code: string }
  | { kind: 'action'; label: string; url: string }
  | { kind: 'link'; label: string; url: string }

/** What a letter says, once for both of its parts. The first block is what a mailbox shows beside the subject. */
export type Letter = {
  subject: string
  title: string
  blocks: Block[]
  /** How to answer by mail; said only where there is an answer line. */
  answer?: string
  /** Why the reader gets it, and what to beware of. */
  foot: string[]
}

export type LetterName = LetterFacts['name']
type Named<F, N> = F extends { name: infer M } ? (N extends M ? F : never) : never
export type FactsOf<N extends LetterName> = Named<LetterFacts, N>

export type WriteLetter<N extends LetterName> = (facts: FactsOf<N>, reader: ReaderSpeech) => Letter

/** The reader's language, or English while letters are not translated into it: never two languages in one sentence. */
export function languageOfLetters(lang: Language): Language {
  const nouns: Partial<Record<Language, object>> = texts
  return 'letter' in (nouns[lang] ?? {}) ? lang : sourceLanguage
}
