import { z } from 'zod'
import { languages, type Language } from '#app/i18n/languages.ts'
import type { FieldProblem } from '../../errors.ts'
import { isBlank, optional } from '../../optional.ts'
import { hasContactData } from '../contact-data.ts'
import { mostKeywords } from '../listing.ts'
import { titleLength } from '../title.ts'
import { required } from './required.ts'

const title = z
  .string()
  .trim()
  .refine((text) => titleLength(text) >= 4, { error: 'title_too_short', abort: true })
  .refine((text) => titleLength(text) <= 200, { error: 'title_too_long', abort: true })
  .refine((text) => !hasContactData(text), { error: 'contact_data' })

/** Words apart by commas, semicolons or lines, in whatever script; each once. */
export const keywords = z.preprocess(
  (typed) => {
    const words = typeof typed === 'string' ? typed.split(/[,;\n，、；،؛]/) : typed
    if (!Array.isArray(words)) return typed === undefined ? [] : words
    return [...new Set(words.map((word) => (typeof word === 'string' ? word.trim().replaceAll(/\s+/g, ' ') : word)))].filter(
      (word) => !isBlank(word),
    )
  },
  z
    .array(z.string().max(60))
    .max(mostKeywords)
    .refine((words) => !words.some(hasContactData), { error: 'contact_data_keywords' }),
)

const texts = {
  title: optional(title),
  summary: optional(z.string().trim().max(300)),
  description: optional(z.string().trim().max(20_000)),
  keywords,
}

type TextFields = { [K in keyof typeof texts as `${K}_${Language}`]: (typeof texts)[K] }

/** `title_en`, `summary_en`, `description_en`, `keywords_en` and so on, for every language. */
export const textFields = {
  sourceLang: z.enum(languages),
  ...(Object.fromEntries(
    languages.flatMap((lang) => Object.entries(texts).map(([name, schema]) => [`${name}_${lang}`, schema])),
  ) as unknown as TextFields),
}

type Texts = {
  sourceLang: Language
} & { [L in Language as `${'title' | 'summary' | 'description'}_${L}`]?: string } & { [L in Language as `keywords_${L}`]: string[] }

export type ListingText = { lang: Language; title: string; summary: string | null; description: string | null; keywords: string[] }

export const isSameText = (one: ListingText, other: ListingText): boolean =>
  (['lang', 'title', 'summary', 'description'] as const).every((name) => one[name] === other[name]) &&
  one.keywords.join('\n') === other.keywords.join('\n')

/** The texts of a form, one per language that has a title. */
export function textsOf(input: Texts): ListingText[] {
  return languages.flatMap((lang) => {
    const title = input[`title_${lang}`]
    if (title === undefined) return []
    return [
      {
        lang,
        title,
        summary: input[`summary_${lang}`] ?? null,
        description: input[`description_${lang}`] ?? null,
        keywords: input[`keywords_${lang}`],
      },
    ]
  })
}

/** A language that has any text has a title, too. */
export function untitledProblems(input: Partial<Texts>): FieldProblem[] {
  return languages
    .filter((lang) => input[`title_${lang}`] === undefined)
    .filter(
      (lang) => (input[`summary_${lang}`] ?? input[`description_${lang}`]) !== undefined || (input[`keywords_${lang}`]?.length ?? 0) > 0,
    )
    .map((lang) => ({ field: `title_${lang}`, code: 'title_for_text' }))
}

/** What the language that it is written in must have. */
export function missingTexts(input: Partial<Texts>): FieldProblem[] {
  const lang = input.sourceLang ?? 'en'
  return (['title', 'summary', 'description'] as const).flatMap((name) => required(`${name}_${lang}`, input[`${name}_${lang}`]))
}
