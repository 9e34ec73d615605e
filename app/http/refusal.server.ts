import { data } from '@remix-run/node'
import type { Refusal, RefusalKind } from '#app/domain/errors.ts'
import type { FormReply } from '#app/domain/form.ts'
import type { Language } from '#app/i18n/languages.ts'
import { problemSentence } from '#app/i18n/problem-sentence.ts'
import { translator } from '#app/i18n/translator.ts'
import type { RefusalBody } from './read-error.ts'

/** The one place where a refusal of the domain becomes a status. */
export const statusOf: Record<RefusalKind, number> = {
  malformed: 400,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  invalid: 422,
  limited: 429,
  unavailable: 503,
}

/** What a refusal says to its reader. A code without a text is a fault that a test finds; the reader gets the general sentence. */
export function sentenceOf(refusal: Refusal, lang: Language): string {
  const seconds = refusal.detail.retryAfterSeconds
  const t = translator(lang) as unknown as (key: string[], values: object) => string
  return t([`refusal:${refusal.code}`, `refusal:kind.${refusal.kind}`], {
    ...refusal.detail.values,
    ...(seconds === undefined ? {} : { minutes: Math.ceil(seconds / 60), count: Math.ceil(seconds / 60) }),
  })
}

function headersOf(refusal: Refusal): HeadersInit {
  const seconds = refusal.detail.retryAfterSeconds
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) }
}

/** For the error page: thrown, so that the nearest boundary draws it. */
export function refusalResponse(refusal: Refusal, lang: Language, beside: Omit<RefusalBody, 'refusal'> = {}): Response {
  const { retryAfterSeconds } = refusal.detail
  const body: RefusalBody = { refusal: { code: refusal.code, sentence: sentenceOf(refusal, lang), retryAfterSeconds }, ...beside }
  return Response.json(body, { status: statusOf[refusal.kind], headers: headersOf(refusal) })
}

/** The page again, with what was typed and what to do about it. */
export function refusalReply(refusal: Refusal, typed: FormReply['values'], lang: Language) {
  const sentence = sentenceOf(refusal, lang)
  const { fields = [], problems = [] } = refusal.detail
  const reply: FormReply = {
    values: typed,
    errors: {
      ...Object.fromEntries(fields.map((field) => [field, [sentence]])),
      ...Object.fromEntries(problems.map((problem) => [problem.field, [problemSentence(problem, lang)]])),
    },
    ...(fields.length === 0 ? { summary: [sentence] } : {}),
    ...(refusal.kind === 'conflict' ? { isStale: true } : {}),
  }
  return data({ reply }, { status: statusOf[refusal.kind], headers: headersOf(refusal) })
}
