import { Fragment, type ReactNode } from 'react'
import { sourceLanguage, type Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { TextKey, Translate } from '#app/i18n/translator.ts'
import { Num } from './num.tsx'

/** Stands for an element while i18next fills the sentence; no text of a locale holds it. */
const mark = '\uE000'

const rules = new Map<Language, Intl.PluralRules>()
const sentences = new Map<string, string[]>()

/** The sentence cut at its elements: text, name, text, name … The same for every count of one plural form, so it is cut once. */
function piecesOf(t: Translate, lang: Language, key: TextKey, names: string[], count: number | undefined): string[] {
  const memo = `${lang} ${key} ${count === undefined ? '' : formOf(lang, count)} ${names.join(' ')}`
  let pieces = sentences.get(memo)
  if (!pieces) {
    const replace = Object.fromEntries(names.map((name) => [name, `${mark}${name}${mark}`]))
    pieces = (t as (key: TextKey, options: object) => string)(key, { count, replace }).split(mark)
    sentences.set(memo, pieces)
  }
  return pieces
}

/** The plural form in the language and in the source language, which stands in where a text is missing. */
function formOf(lang: Language, count: number): string {
  return count === 0 ? 'none' : `${pluralRules(lang).select(count)} ${pluralRules(sourceLanguage).select(count)}`
}

function pluralRules(lang: Language): Intl.PluralRules {
  const known = rules.get(lang) ?? new Intl.PluralRules(lang)
  rules.set(lang, known)
  return known
}

/**
 * A sentence of the locale with elements in its places: figures isolated from right-to-left text, links, what users wrote.
 * `count` chooses the plural and is shown as a figure.
 */
export function Phrase({ of, count, with: given = {} }: { of: TextKey; count?: number | string; with?: Record<string, ReactNode> }) {
  const { t, lang, format } = useReader()
  const parts: Record<string, ReactNode> = count === undefined ? given : { count: <Num>{format.number(count)}</Num>, ...given }
  return piecesOf(t, lang, of, Object.keys(parts), count === undefined ? undefined : Number(count)).map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
  ))
}
