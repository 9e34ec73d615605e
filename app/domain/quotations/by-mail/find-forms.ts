import { readRef } from '../../id.ts'

/** What was written at a code; `depth`: how often the line was quoted. */
export type Answer = { code: string; said: string; depth: number }

/** `ref` and `version` stand where the form begins; null where its author took that line out. `stray`: lines in it that are none of it. */
export type FoundForm = { ref: string | null; version: number | null; answers: Answer[]; stray: string[] }

/** What the words of the form mean: in the languages that it is sent in, and as people abbreviate them. */
export type FormWords = {
  /** Codes that the form has. */
  codes: ReadonlySet<string>
  /** As a code's label begins, folded by `fold`. */
  labelsOf: (code: string) => readonly string[]
  /** Which code a label means in this line of the form; null for none. */
  codeOf: (label: string, line: number | null) => string | null
  /** Whether a text of ours holds this line. */
  isOurs: (line: string) => boolean
  plain: (text: string) => string
}

const starts = /^[[(]\s*RFQ-([0-9A-Z]{8})[\s,]*v\.?\s*(\d{1,3})\s*[\])]/i
const ends = /^\[\s*END\s*\]/i
const bracketed = /^\[\s*(\d{0,2})\s*([A-Z]?)\s*\]\s*/i
const bare = /^\(?(\d{1,2})([A-Z])\b\)?[\s:.]*/
const lineHead = /^(?:line|item|第)\s*(\d{1,2})\s*(?:[项項行条])?(?=[\s:.,)]|$)/i

/** A line that is as long as mail programs wrap it goes on in the next. */
const wrapAt = 56

type Line = { depth: number; raw: string; text: string }
type Open = { code: string; depth: number; texts: string[]; raw: string[]; lastLength: number }

type Reading = {
  words: FormWords
  isClosed: boolean
  forms: FoundForm[]
  form: FoundForm | null
  line: number | null
  open: Open | null
  /** How much the form held at its newest mark. */
  since: { answers: number; stray: number } | null
}

export const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s:*]+/g, '')

/** Marks of quoting and of bold type stand before and behind what was written. */
function peeled(line: string, plain: FormWords['plain']): Line {
  const marks = /^[\s>|*•]*/.exec(line)![0]
  const raw = line.slice(marks.length).replace(/[\s*]+$/, '')
  const text = plain(raw)
    .replaceAll(/[【［]/g, '[')
    .replaceAll(/[】］]/g, ']')
  return { depth: marks.split('>').length - 1, raw, text }
}

/** The forms in a mail, one for each RFQ and version, with everything written into any copy of it. */
export function findForms(mail: string, words: FormWords): FoundForm[] {
  const lines = mail.split(/\r?\n/).map((line) => peeled(line, words.plain))
  const reading: Reading = {
    words,
    isClosed: lines.some(({ text }) => ends.test(text)),
    forms: [],
    form: null,
    line: null,
    open: null,
    since: null,
  }
  for (const line of lines) take(reading, line)
  close(reading)
  return reading.forms.filter(({ ref, answers }) => ref !== null || answers.length > 0)
}

function take(reading: Reading, line: Line): void {
  const start = starts.exec(line.text)
  const entry = start ? null : entryAt(reading, line.text)
  if (start) {
    close(reading)
    dropIdle(reading)
    reading.form = formOf(reading, readRef(start[1]!), Number(start[2]))
    reading.line = null
    reading.since = { answers: reading.form.answers.length, stray: reading.form.stray.length }
  } else if (ends.test(line.text)) {
    close(reading)
    reading.form = null
  } else if (isHeading(reading, line.text)) {
    close(reading)
  } else if (entry) {
    close(reading)
    reading.form ??= formOf(reading, null, null)
    const { code, rest } = entry
    reading.open = { code, depth: line.depth, texts: [rest], raw: [rawRest(line.raw, rest)], lastLength: line.text.length }
  } else goOn(reading, line)
}

/** A mark without an answer behind it, as in what a mailbox shows of a letter, began no form: what follows it is none of one. */
function dropIdle({ form, since }: Reading): void {
  if (form && since && form.answers.length === since.answers) form.stray.length = since.stray
}

function formOf({ forms }: Reading, ref: string | null, version: number | null): FoundForm {
  const known = forms.find((form) => form.ref === ref && form.version === version)
  if (known) return known
  const form: FoundForm = { ref, version, answers: [], stray: [] }
  forms.push(form)
  return form
}

/** `[2] Ball valve`: what follows is about the second line. */
function isHeading(reading: Reading, text: string): boolean {
  const [, digits, letter] = bracketed.exec(text) ?? []
  const no = digits && !letter ? digits : reading.form && lineHead.exec(text)?.[1]
  if (no) reading.line = Number(no)
  return Boolean(no)
}

function entryAt({ words, form, line }: Reading, text: string): { code: string; rest: string } | null {
  const known = bracketed.exec(text) ?? (form && bare.exec(text))
  const code = known && `${known[1] && String(Number(known[1]))}${known[2]!.toUpperCase()}`
  if (known && words.codes.has(code!)) return { code: code!, rest: text.slice(known[0].length) }
  const colon = text.indexOf(':')
  const named = form && colon > 0 ? words.codeOf(text.slice(0, colon), line) : null
  return named ? { code: named, rest: text } : null
}

function goOn(reading: Reading, { depth, raw, text }: Line): void {
  const { open, words, form } = reading
  const isAwaited = open && (open.code === 'R' || saidAt(words, open.code, open.texts.join(' ')) === '')
  if (text === '' && isAwaited && reading.isClosed) open.raw.push('')
  else if (text === '') close(reading)
  else if (open && goesOn(words, open, depth)) {
    open.texts.push(text)
    open.raw.push(raw)
    open.lastLength = text.length
  } else {
    close(reading)
    if (form && reading.isClosed && !words.isOurs(text)) form.stray.push(text)
  }
}

function goesOn(words: FormWords, open: Open, depth: number): boolean {
  const soFar = open.texts.join(' ')
  if (!soFar.includes(':') && words.labelsOf(open.code).some((label) => label.startsWith(fold(soFar)))) return true
  // Who answers below a quoted line writes without its marks.
  const isAwaited = open.code === 'R' || saidAt(words, open.code, soFar) === ''
  return depth <= open.depth && (isAwaited || (depth === open.depth && open.lastLength >= wrapAt))
}

function close(reading: Reading): void {
  const { open, form, words } = reading
  reading.open = null
  if (!open || !form) return
  const text = open.code === 'R' ? open.raw.join('\n') : open.texts.join(' ')
  form.answers.push({ code: open.code, said: saidAt(words, open.code, text), depth: open.depth })
}

/** The end of a label in bold type, or an arrow before an answer; a sign before a figure is none. */
const pointer = /^\s*(?:[-=–—]*>+|[→⇒]|\*+)\s*/

/** What stands behind the colon, or behind the label where somebody took the colon away. */
function saidAt(words: FormWords, code: string, text: string): string {
  const labels = words.labelsOf(code)
  const isLabel = (before: string) => {
    const label = fold(words.plain(before))
    return !/\d/.test(before) || labels.some((one) => one.startsWith(label) || label.startsWith(one))
  }
  const colon = text.search(/[:：]/)
  if (colon >= 0 && isLabel(text.slice(0, colon)))
    return text
      .slice(colon + 1)
      .replace(pointer, '')
      .trim()
  for (let end = text.length; end > 0; end -= 1)
    if (labels.includes(fold(text.slice(0, end))))
      return text
        .slice(end)
        .replace(/^[\s:：=–-]+/, '')
        .trim()
  return text.trim()
}

/** The end of the line as it was written that is as long as what the code left of it. */
const rawRest = (raw: string, rest: string): string => {
  const end = raw.lastIndexOf(rest.slice(0, 8))
  return end >= 0 ? raw.slice(end) : rest
}

const cell = (text: string | undefined): string => (text ?? '').trim()

/** Rows of such a table that were pasted into the mail. */
export const tabbedRows = (mail: string): string[][] =>
  mail.split(/\r?\n/).flatMap((line) => {
    const cells = line.replace(/^[\s>|]+/, '').split('\t')
    return cells.length > 1 ? [cells] : []
  })

/** The form as a table: the code, what is asked, and what was answered, in whichever cell behind. */
export function formOfRows(rows: readonly (readonly string[])[], words: Pick<FormWords, 'codes' | 'plain'>): FoundForm | null {
  const form: FoundForm = { ref: null, version: null, answers: [], stray: [] }
  for (const [head = '', , ...answers] of rows) {
    const said = answers.map(cell).filter((text) => text !== '')
    const start = starts.exec(words.plain(head))
    if (start) {
      form.ref ??= readRef(start[1]!)
      form.version ??= Number(start[2])
      continue
    }
    const code = words
      .plain(head)
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
    if (words.codes.has(code)) form.answers.push({ code, said: said.join(' '), depth: 0 })
    else if (said.length > 0 && form.ref !== null) form.stray.push(said.join(' '))
  }
  return form.ref === null && form.answers.length === 0 ? null : form
}
