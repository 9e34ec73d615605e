import type { z } from 'zod'
import type { FormReply } from '#app/domain/form.ts'
import { languageOf } from './page-language.server.ts'
import { readTypedFields, type Fields } from '#app/i18n/typed-fields.server.ts'

/**
 * The query of an address, checked: a name that stands several times is a list. Text is cleaned and read as a form's is; what can
 * be read in two ways is left out, and `queryReply` asks back.
 */
export function readQuery<S extends z.ZodType>(request: Request, schema: S): z.output<S> {
  const { fields, problems } = readTypedFields(fieldsOf(request), schema, languageOf(request))
  return schema.parse(valuesOf(fields.filter(([name]) => !(name in problems))))
}

/** For the form that made the address: what was typed, and what is asked back; null when everything could be read. */
export function queryReply(request: Request, schema: z.ZodType): FormReply | null {
  const typed = fieldsOf(request)
  const { problems } = readTypedFields(typed, schema, languageOf(request))
  const errors = Object.fromEntries(Object.entries(problems).map(([name, sentence]) => [name, [sentence]]))
  return Object.keys(errors).length > 0 ? { values: valuesOf(typed), errors } : null
}

function fieldsOf(request: Request): Fields {
  return [...new URL(request.url).searchParams].map(([name, value]) => [name, value.toWellFormed().replaceAll('\0', '')] as const)
}

function valuesOf(fields: Fields): FormReply['values'] {
  const names = [...new Set(fields.map(([name]) => name))]
  return Object.fromEntries(
    names.map((name) => {
      const texts = fields.flatMap(([one, text]) => (one === name ? [text] : []))
      return [name, texts.length === 1 ? texts[0]! : texts]
    }),
  )
}

/** The page of a list, 1 when the address says none that can be read. */
export function readPage(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get('page'))
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
