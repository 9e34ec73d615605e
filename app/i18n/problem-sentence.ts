import type { FieldProblem } from '#app/domain/errors.ts'
import type { Language } from './languages.ts'
import { writeNumber } from './read-number.ts'
import { translator } from './translator.ts'

/** What one field's problem says. */
export function problemSentence({ code, values }: FieldProblem, lang: Language): string {
  const t = translator(lang) as unknown as (key: string[], values: object) => string
  // Figures as one would type them.
  const written = Object.entries(values ?? {}).map(([name, value]) => [name, typeof value === 'string' ? writeNumber(value, lang) : value])
  return t([code.includes('.') ? `refusal:${code}` : `form:${code}`, 'form:wrong'], Object.fromEntries(written))
}
