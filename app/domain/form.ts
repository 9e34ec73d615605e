/** What was typed, by field name. */
export type FormValues = Record<string, string | string[]>

/** What was typed into a field that is there once. */
export const typedIn = (values: FormValues, name: string): string => [values[name] ?? ''].flat()[0] ?? ''

/** A form that was not taken: what was typed, and what to do about it in the reader's language, by field name. */
export type FormReply = {
  values: FormValues
  errors: Record<string, string[]>
  /** What concerns no single field, e.g. a refusal of the domain. */
  summary?: string[]
  /** Somebody else saved since the page was opened: what stands now is said beside each field that differs from it. */
  isStale?: boolean
}

/** A form as it was sent, and where to. */
export type Again = { action: string; fields: [name: string, value: string][] }
