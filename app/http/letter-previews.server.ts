import { notFound } from '#app/domain/errors.ts'
import { letterNames, letterClasses, type LetterName } from '#app/domain/mail/letter.ts'
import type { RenderedLetter } from '#app/domain/mail/letter-facts.ts'
import { replySeparator } from '#app/domain/mail/separator.ts'
import { isLanguage, languages, type Language } from '#app/i18n/languages.ts'
import { languageOfLetters } from '#emails/letter.ts'
import { renderLetter } from '#emails/render-letter.tsx'
import { samples } from '#emails/sample-letters.ts'

const isLetterName = (name: string): name is LetterName => letterNames.some((one) => one === name)

/** The languages that letters exist in. */
const letterLanguages = languages.filter((lang) => languageOfLetters(lang) === lang)

export type LetterPreview = Pick<RenderedLetter, 'subject' | 'text'> & { lang: Language }

/** A letter in every language that it exists in, with the facts of its sample; the first of all where none is named. */
export async function previewsOf(name: string): Promise<{ name: LetterName; previews: LetterPreview[] }> {
  const shown = name === '' ? letterNames[0] : name
  if (!isLetterName(shown)) throw notFound()
  const previews = await Promise.all(
    letterLanguages.map(async (lang) => {
      const { subject, text } = await render(shown, lang)
      return { lang, subject, text }
    }),
  )
  return { name: shown, previews }
}

/** The html part alone, for a frame; the server gives these addresses a policy under which nothing runs and nothing is fetched. */
export async function previewAnswer(name: string, lang: string | null): Promise<Response> {
  if (!isLetterName(name) || !isLanguage(lang)) throw notFound()
  const { html } = await render(name, lang)
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  })
}

function render(name: LetterName, lang: Language): Promise<RenderedLetter> {
  const facts = samples[name]
  const isAnswered = ('from' in facts && name !== 'thread-closed') || 'toQuote' in facts
  const separator = isAnswered ? replySeparator(lang) : undefined
  const notMeUrl = letterClasses[name] === 'unasked' ? `https://quayside.test/${lang}/not-me/notmenotmenotmenotmenotmenotme` : undefined
  return renderLetter(facts, lang, separator, notMeUrl)
}
