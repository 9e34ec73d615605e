import { createContext, useContext, type ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { rowCount, rowsIn } from '#app/domain/row-fields.ts'
import type { Language } from '#app/i18n/languages.ts'
import { readDay } from '#app/i18n/read-day.ts'
import { readNumber, writeNumber } from '#app/i18n/read-number.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Phrase } from './phrase.tsx'

type FormValues = Record<string, string | string[] | undefined>

/** `isTyped`: the values are what somebody typed, to be shown as they are. */
type FormState = { values: FormValues; errors: FormReply['errors']; saved?: FormValues; isTyped: boolean }

const State = createContext<FormState>({ values: {}, errors: {}, isTyped: false })

/** For somebody in several companies: the one that the page was drawn for. */
export const ActsFor = createContext<string | null>(null)

const listOf = (held: string | string[] | undefined) => (held === undefined ? [] : [held].flat())

function spelled(text: string, lang: Language): string {
  const [number, day] = [readNumber(text, lang), readDay(text, lang)]
  return number.is === 'one' ? number.value : day.is === 'one' ? day.value : text.trim()
}

/** One spelling for what means the same: `18,40` is `18.4`, and the order of ticks says nothing. */
const meant = (held: string | string[] | undefined, lang: Language) =>
  listOf(held)
    .map((text) => spelled(text, lang))
    .filter((text) => text !== '')
    .sort()
    .join('\n')

/**
 * What a field of this form holds and what is wrong with it; after somebody else saved, also what stands there now. `wordOf` says
 * what the reader sees for a value that is a code.
 */
export function useField(
  name: string,
  wordOf = (value: string) => value,
): { values: string[]; value: string | undefined; errors: string[] } {
  const { values, errors, saved } = useContext(State)
  const { t, lang, format } = useReader()
  const all = listOf(values[name])
  const differs = saved !== undefined && meant(saved[name], lang) !== meant(all, lang)
  const now = differs ? listOf(saved[name]).filter((text) => text !== '') : []
  const stands = differs ? [t('form:saved', { value: now.length > 0 ? format.list(now.map(wordOf)) : t('common:notStated') })] : []
  return { values: all, value: all[0], errors: [...(errors[name] ?? []), ...stands] }
}

/** Whether any of these fields holds something or is wrong: a fold over them is open then. */
export function useSaid(names: string[]): boolean {
  const { values, errors } = useContext(State)
  return names.some((name) => (errors[name] ?? []).length > 0 || listOf(values[name]).some((text) => text !== ''))
}

/** A field that holds a number: filled in the reader's way of writing, shown again as it was typed. */
export function useFigure(name: string): ReturnType<typeof useField> {
  const { isTyped } = useContext(State)
  const { lang } = useReader()
  const written = (value: string) => writeNumber(value, lang)
  const field = useField(name, written)
  return isTyped || field.value === undefined ? field : { ...field, value: written(field.value) }
}

/**
 * A form that works without script. `values` fills it at first; after a refusal `reply` brings back what was typed and what is wrong.
 * `hidden` fields return as rendered. `draft` names the copy that a browser with script keeps until the form is sent; `auto` lets it
 * apply a filter as soon as it changes.
 */
export function Form({
  reply,
  values,
  hidden = {},
  action,
  method = 'post',
  multipart = false,
  draft,
  auto = false,
  label,
  className = 'form',
  children,
}: {
  reply?: FormReply | null
  values?: FormValues
  hidden?: Record<string, string | number | null | undefined>
  action?: string
  method?: 'post' | 'get'
  multipart?: boolean
  draft?: string
  auto?: boolean
  label?: string
  className?: string
  children: ReactNode
}) {
  const actsFor = useContext(ActsFor)
  const state: FormState = {
    values: reply?.values ?? values ?? {},
    errors: reply?.errors ?? {},
    saved: reply?.isStale ? values : undefined,
    isTyped: Boolean(reply),
  }
  return (
    <State.Provider value={state}>
      <form
        className={className || undefined}
        method={method}
        action={action}
        encType={multipart ? 'multipart/form-data' : undefined}
        aria-label={label}
        data-draft={draft}
        data-auto={auto || undefined}
        noValidate={method === 'post'}
      >
        {actsFor !== null && method === 'post' && <input type="hidden" name="actsFor" value={actsFor} />}
        {Object.entries(hidden).map(
          ([name, value]) => value !== null && value !== undefined && <input key={name} type="hidden" name={name} value={String(value)} />,
        )}
        {children}
      </form>
    </State.Provider>
  )
}

/** Above the h1: everything that is wrong, each a link to its field. `labels`: what the fields are called, where the same may be said of several. */
export function ErrorSummary({ reply, labels = {} }: { reply?: FormReply | null; labels?: Record<string, string> }) {
  const { t } = useReader()
  if (!reply) return null
  const wrong = Object.entries(reply.errors).flatMap(([name, errors]) => errors.slice(0, 1).map((text) => ({ name, text })))
  const general = reply.summary ?? []
  if (wrong.length + general.length === 0) return null
  return (
    <div className="summary-wrong measure" role="alert" aria-labelledby="errors" tabIndex={-1}>
      <h2 id="errors">
        <Phrase of="common:form.problems" count={wrong.length + general.length} />
      </h2>
      <ul className="mt-2">
        {general.map((text) => (
          <li key={text} className="font-semibold">
            {text}
          </li>
        ))}
        {wrong.map(({ name, text }) => (
          <li key={name}>
            <a href={`#${name}`}>
              {text}
              {labels[name] && ` (${labels[name]})`}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">{t('common:form.kept')}</p>
    </div>
  )
}

/** The one sentence that explains the asterisk. */
export function RequiredNote() {
  return <p className="text-sm text-ink-soft">{useReader().t('common:form.required')}</p>
}

/** The rows of this name that the form holds. */
export function useRowValues(rows: string): ReturnType<typeof rowsIn> {
  const { values } = useContext(State)
  return rowsIn(Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))), rows)
}

/** How many rows of this name the form shows: one at least. */
export function useRowCount(rows: string): number {
  return rowCount(Object.keys(useContext(State).values), rows, 1)
}
