import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { parseFormData, type FileUpload } from '@remix-run/form-data-parser'
import type { z } from 'zod'
import { malformed, tooLarge } from '#app/domain/errors.ts'
import type { FormReply } from '#app/domain/form.ts'
import { isLanguage, sourceLanguage } from '#app/i18n/languages.ts'
import { issueSentences } from './issue-sentences.server.ts'

const typed = new WeakMap<Request, FormReply['values']>()

/** What the form of this request held, once it was read. */
export const typedInto = (request: Request): FormReply['values'] | undefined => typed.get(request)

/** Takes the files of a field, by its name; the id of what was stored becomes the value of the field `as`. */
export type Uploads = Record<string, { as: string; take: (upload: { name: string; bytes: Uint8Array }) => Promise<string> }>

export type ReadForm<T> = { failed: false; value: T } | { failed: true; reply: () => ReturnType<typeof data<{ reply: FormReply }>> }

/** Never handed back: whoever looks at the page or its data next. */
const secretFields = new Set(['password', 'code'])

const mostFileBytes = 10 * 1024 * 1024
const mostBodyBytes = 32 * 1024 * 1024

/**
 * Reads a form and checks it against its schema. Bodies that are no form are 400; wrong values come back as a reply (422) with
 * everything that was typed. PostgreSQL cannot hold NUL, so it is taken out here, with lone surrogates.
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S, uploads: Uploads = {}): Promise<ReadForm<z.output<S>>> {
  const fields = await readFields(request, uploads)
  const segment = new URL(request.url).pathname.split('/')[1]
  const lang = isLanguage(segment) ? segment : sourceLanguage
  const submission = parseWithZod(fields, {
    schema,
    disableAutoCoercion: true,
    formatError: (issues: z.core.$ZodIssue[]) => issueSentences(issues, lang),
  })
  if (submission.status === 'success') return { failed: false, value: submission.value }
  const { '': summary, ...errors } = submission.error ?? {}
  const reply: FormReply = {
    values: typed.get(request) ?? {},
    errors: Object.fromEntries(Object.entries(errors).map(([name, sentences]) => [name, sentences ?? []])),
    ...(summary ? { summary } : {}),
  }
  return { failed: true, reply: () => data({ reply }, { status: 422 }) }
}

async function readFields(request: Request, uploads: Uploads): Promise<FormData> {
  const { fields, files } = await readBody(request)
  const clean = new FormData()
  const values: FormReply['values'] = {}
  for (const [name, value] of fields.entries()) {
    if (typeof value !== 'string' || uploads[name]) continue
    const text = value.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n')
    clean.append(name, text)
    if (secretFields.has(name)) continue
    const before = values[name]
    values[name] = before === undefined ? text : [before, text].flat()
  }
  // Before the files are looked at: a file that is refused takes none of the words with it.
  typed.set(request, values)
  for (const { fieldName, name, bytes } of files) {
    const upload = uploads[fieldName]
    if (!upload) continue
    if (bytes.byteLength > mostFileBytes) throw tooLarge('file.too_large', [fieldName])
    const stored = await upload.take({ name, bytes })
    // It stands in for the one that the form carried along.
    clean.set(upload.as, stored)
    values[upload.as] = stored
    values[fieldName] = stored
  }
  return clean
}

type SentFile = { fieldName: string; name: string; bytes: Uint8Array }

async function readBody(request: Request): Promise<{ fields: FormData; files: SentFile[] }> {
  const files: SentFile[] = []
  const type = request.headers.get('Content-Type') ?? ''
  // A button alone sends nothing.
  if (type === '' && Number(request.headers.get('Content-Length') ?? 0) === 0) return { fields: new FormData(), files }
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw malformed()
  try {
    if (!/^multipart/i.test(type)) return { fields: await request.formData(), files }
    // The server has capped the body; each file is measured where its field is known.
    const fields = await parseFormData(request, { maxFileSize: mostBodyBytes, maxFiles: 10 }, async (upload: FileUpload) => {
      const bytes = await upload.bytes()
      if (bytes.byteLength > 0) files.push({ fieldName: upload.fieldName, name: upload.name, bytes })
    })
    return { fields, files }
  } catch {
    throw malformed()
  }
}
