import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import {
  MaxFileSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
  type FileUpload,
} from '@remix-run/form-data-parser'
import type { z } from 'zod'
import { isRefusal, malformed, tooLarge, type FieldProblem } from '#app/domain/errors.ts'
import type { FormReply } from '#app/domain/form.ts'
import { rowCount } from '#app/domain/row-fields.ts'
import { assertSameCompany } from './acting-for.server.ts'
import { formBytes, uploadBytes, wordBytes } from './body-sizes.ts'
import { issueSentences } from './issue-sentences.server.ts'
import type { Turn } from './load-context.ts'
import { languageOf } from './page-language.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { problemSentence } from '#app/i18n/problem-sentence.ts'
import { readTypedFields, type Fields } from '#app/i18n/typed-fields.server.ts'

const typed = new WeakMap<Request, FormReply['values']>()
const read = new WeakMap<Request, FormData>()

/** What the form of this request held, once it was read. */
export const typedInto = (request: Request): FormReply['values'] | undefined => typed.get(request)

/**
 * A form as it came, to be sent again: null where there is none, or where it held a password, a code or a file, which only the browser
 * that has them sends again.
 */
export async function sentInto(request: Request): Promise<[string, string][] | null> {
  if (request.method !== 'POST') return null
  const known = read.get(request)
  if (!known && request.bodyUsed) return null
  const { fields, files } = known ? { fields: known, files: [] } : await readBody(request).catch(() => nothingSent)
  const texts = textsOf(fields).filter(([name]) => isField(name))
  return files.length > 0 || texts.some(([name]) => secretFields.has(name)) ? null : texts.map(([name, text]) => [name, cleanText(text)])
}

const turns = new WeakMap<Request, Turn>()

/** While a form is on its way here, another request has its turn. */
export const waitsAside = (request: Request, turn: Turn): void => void turns.set(request, turn)

/** A button that changes the form only: it comes back as it was typed, and nothing is wrong. */
export const formAgain = (values: FormReply['values']) => data<{ reply: FormReply }>({ reply: { values, errors: {} } }, { status: 200 })

/**
 * Takes the files of a field, by its name; what `take` returns becomes the value of the field `as`: in the place of what the form
 * carried along, or beside it where there may be several. `photos[].fileId`: each begins a row of its own, behind those that are there.
 * `most`: how many bytes, where it is not the usual 10 MB.
 */
export type Uploads = Record<
  string,
  { as: string; several?: boolean; most?: number; take: (upload: { name: string; bytes: Uint8Array }, sent: FormData) => Promise<string> }
>

/** Of one that failed: what was typed, as the schema was given it, and the answer, which tells other problems beside its own. */
type Failed = {
  failed: true
  typed: Record<string, unknown>
  reply: (beside?: FieldProblem[]) => ReturnType<typeof data<{ reply: FormReply }>>
}
export type ReadForm<T> = { failed: false; value: T } | Failed

/** Never handed back: whoever looks at the page or its data next. */
const secretFields = new Set(['password', 'currentPassword', 'code'])

const mostFileBytes = 10 * 1024 * 1024
const mostFiles = 10
/** More than the largest form that our pages draw: one with too many rows comes back with what to do about them. */
const mostFields = 10_000

/** What our forms call their fields: a word, or a word of a numbered row. Whatever else is sent is no field of ours. */
const fieldName = /^[a-z]\w{0,60}(?:\[\d{1,3}\]\.[a-z]\w{0,60})?$/i
const isField = (name: string) => fieldName.test(name) && !name.split('.').some((word) => word in Object.prototype)

/**
 * Reads a form and checks it against its schema. Bodies that are no form are 400; wrong values come back as a reply (422) with
 * everything that was typed; numbers, days and phone numbers are read as the page's language writes them. PostgreSQL cannot hold NUL, so it is taken out here, with lone surrogates. A body is read once: asked
 * again, the same fields are checked against the other schema.
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S, uploads: Uploads = {}): Promise<ReadForm<z.output<S>>> {
  const fields = read.get(request) ?? (await readBodyFields(request, uploads))
  read.set(request, fields)
  assertSameCompany(request, fields)
  const lang = languageOf(request)
  const typedFields = readTypedFields(textsOf(fields), schema, lang)
  const submission = parseWithZod(formOf(typedFields.fields), {
    schema,
    disableAutoCoercion: true,
    formatError: (issues: z.core.$ZodIssue[]) => issueSentences(issues, lang),
  })
  const asked = Object.entries(typedFields.problems).map(([name, sentence]): [string, string[]] => [name, [sentence]])
  if (submission.status === 'success' && asked.length === 0) return { failed: false, value: submission.value }
  const { '': summary, ...errors } = (submission.status === 'success' ? null : submission.error) ?? {}
  const wrong = Object.entries(errors).map(([name, sentences]): [string, string[]] => [name, sentences ?? []])
  const reply = (beside: FieldProblem[] = []): FormReply => ({
    values: typed.get(request) ?? {},
    errors: inOrderOf(fields, Object.fromEntries([...beside.map((one) => sentenceAt(one, lang)), ...wrong, ...asked])),
    ...(summary ? { summary } : {}),
  })
  return { failed: true, typed: submission.payload, reply: (beside) => data({ reply: reply(beside) }, { status: 422 }) }
}

const sentenceAt = (problem: FieldProblem, lang: Language): [string, string[]] => [problem.field, [problemSentence(problem, lang)]]

/** What is wrong, as the form runs; fields that were not sent come last. */
function inOrderOf(fields: FormData, errors: FormReply['errors']): FormReply['errors'] {
  const names = [...new Set([...fields.keys(), ...Object.keys(errors)])]
  return Object.fromEntries(names.flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])))
}

const textsOf = (form: FormData): Fields =>
  [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))

function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, text] of fields) form.append(name, text)
  return form
}

async function readBodyFields(request: Request, uploads: Uploads): Promise<FormData> {
  const { fields, files } = await readBody(request)
  const clean = new FormData()
  const values: FormReply['values'] = {}
  for (const name of new Set(fields.keys())) {
    if (!isField(name) || uploads[name]) continue
    const texts = fields.getAll(name).flatMap((value) => (typeof value === 'string' ? [cleanText(value)] : []))
    for (const text of texts) clean.append(name, text)
    if (!secretFields.has(name)) values[name] = texts.length === 1 ? texts[0]! : texts
  }
  // Before the files are looked at: a file that is refused takes none of the words with it.
  typed.set(request, values)
  if (files.length > mostFiles) throw tooLarge('file.too_many', [files[0]!.fieldName], { most: mostFiles })
  for (const { fieldName, name, bytes } of files) {
    const upload = isField(fieldName) ? uploads[fieldName] : undefined
    if (!upload) continue
    const most = upload.most ?? mostFileBytes
    if (bytes.byteLength > most) throw tooLarge('file.too_large', [fieldName], { most: most / 1024 ** 2 })
    const stored = await upload.take({ name, bytes }, clean)
    const as = inNextRow(upload.as, clean)
    if (upload.several) clean.append(as, stored)
    else clean.set(as, stored)
    values[as] = upload.several ? clean.getAll(as).map(String) : stored
    values[fieldName] = stored
  }
  return clean
}

const inNextRow = (field: string, form: FormData) =>
  field.replace(/^(\w+)\[\]/, (_, rows: string) => `${rows}[${rowCount(form.keys(), rows, 0)}]`)

const cleanText = (value: string) => value.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n')

const nothingSent = { fields: new FormData(), files: [] }

type SentFile = { fieldName: string; name: string; bytes: Uint8Array }

async function readBody(request: Request): Promise<{ fields: FormData; files: SentFile[] }> {
  const files: SentFile[] = []
  const type = request.headers.get('Content-Type') ?? ''
  // A button alone sends nothing.
  if (type === '' && Number(request.headers.get('Content-Length') ?? 0) === 0) return nothingSent
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) throw malformed()
  // Each file is measured where its field is known; the caps are for bodies that did not say how long they are.
  const hasFiles = type.startsWith('multipart')
  const most = hasFiles ? uploadBytes : formBytes
  try {
    const caps = { maxTotalSize: most, maxFileSize: most, maxFiles: mostFields, maxParts: mostFields }
    const parse = () =>
      parseFormData(request, caps, async (upload: FileUpload) => {
        const bytes = await upload.bytes()
        if (bytes.byteLength > 0) files.push({ fieldName: upload.fieldName, name: upload.name, bytes })
      })
    const turn = turns.get(request)
    const fields = await (turn ? turn.aside(parse) : parse())
    if (textsOf(fields).reduce((sum, [, text]) => sum + text.length, 0) > wordBytes)
      throw tooLarge('common.too_long', [], { most: wordBytes / 1024 })
    return { fields, files }
  } catch (error) {
    if (isRefusal(error)) throw error
    if (error instanceof MaxPartsExceededError) throw tooLarge('common.many_fields')
    if (!(error instanceof MaxTotalSizeExceededError || error instanceof MaxFileSizeExceededError)) throw malformed()
    if (hasFiles) throw tooLarge('common.too_large', [], { most: most / 1024 ** 2 })
    throw tooLarge('common.too_long', [], { most: most / 1024 })
  }
}
