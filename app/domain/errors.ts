/**
 * A refusal of the domain: named, translated where it is shown (`refusal:<code>`), mapped to a status in one place (`http/handle`).
 * `fields` names the form fields it belongs to.
 */
export type RefusalKind =
  'malformed' | 'signed_out' | 'not_found' | 'gone' | 'forbidden' | 'conflict' | 'invalid' | 'too_large' | 'limited' | 'unavailable'

/** One thing that is wrong with one field: a `form:` code, or a `refusal:` code where it carries a dot. */
export type FieldProblem = { field: string; code: string; values?: Record<string, string | number> }

type RefusalDetail = {
  fields?: string[]
  values?: Record<string, string | number>
  problems?: FieldProblem[]
  retryAfterSeconds?: number
  subjectId?: string
}

export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly detail: RefusalDetail = {},
  ) {
    super(`${kind}: ${code}`)
    this.name = 'Refusal'
  }
}

export const notFound = (code = 'common.not_found') => new Refusal('not_found', code)
/** `subjectId`: what was there, for whoever looks for something like it. */
export const gone = (code: string, subjectId?: string) => new Refusal('gone', code, { subjectId })
/** A form that came after the session had ended. */
export const signedOut = () => new Refusal('signed_out', 'common.signed_out')
export const forbidden = (code: string) => new Refusal('forbidden', code)
/** The state or version that the person saw is no longer the one that is there. */
export const conflict = (code: string, values?: Record<string, string | number>) => new Refusal('conflict', code, { values })
export const invalid = (code: string, fields: string[] = [], values?: Record<string, string | number>) =>
  new Refusal('invalid', code, { fields, values })
/** Not a form at all. */
export const malformed = (code = 'common.not_a_form') => new Refusal('malformed', code)
export const tooLarge = (code: string, fields: string[] = [], values?: Record<string, string | number>) =>
  new Refusal('too_large', code, { fields, values })
/** Several fields, each with its own problem. */
export const invalidFields = (code: string, problems: FieldProblem[]) => new Refusal('invalid', code, { problems })
/** Not now: what it needs does not answer, or too much is asked of it. */
export const unavailable = (retryAfterSeconds: number) => new Refusal('unavailable', 'common.unavailable', { retryAfterSeconds })
export const limited = (retryAfterSeconds: number) => new Refusal('limited', 'common.limited', { retryAfterSeconds })

/** By name, not by class: server and build are separate module graphs. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal'
}
