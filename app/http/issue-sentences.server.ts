import type { z } from 'zod'
import { codeOf, valuesOf } from '#app/domain/issue-problem.ts'
import type { Language } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'

/** What to do about each issue, in the reader's language. */
export function issueSentences(issues: z.core.$ZodIssue[], lang: Language): string[] {
  const t = translator(lang) as unknown as (key: string[], values: object) => string
  return [...new Set(issues.map((issue) => t([`form:${codeOf(issue)}`, 'form:wrong'], valuesOf(issue))))]
}
