import { readRef } from '../../id.ts'
import { longestLine } from '../../mail/reply-lines.ts'
import { apart, ends, endsBelow, fold, fromCode, starts } from './form-marks.ts'
import { linesOf, type MailLine } from './mail-lines.ts'
import { bullet, rawRest, saidAt } from './said-at.ts'

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
  /** What was answered behind the name of a line, as at the code of its first price. */
  answerIn: (line: number, heading: string) => { code: string; said: string } | null
  /** Whether a text of ours holds this line. */
  isOurs: (line: string) => boolean
  /** Whether the form was sent with this behind the code. */
  isPrefilled: (code: string, said: string) => boolean
  /** Every run of spaces of any kind is one space in it, and none stands at its ends. */
  plain: (text: string) => string
}

const bracketed = /^\[ ?(\d{0,2}) ?([A-Z]?) ?[\])] ?/i
const bare = /^\(?(\d{1,2})([A-Z])\b\)?(?: ?[-–—=] |[ :.]*)/
/** A code of the head without its brackets; only right below a line of the form, since signatures have such letters, too. */
const bareHead = /^()([A-Z])(?=[ :.)])(?: ?[-–—=] |[ :.)]*)/
const lineHead = /^(?:line|item|第)\s*(\d{1,2})\s*(?:[项項行条])?(?=[\s:.,)]|$)/i

/** A line that is as long as mail programs wrap it goes on in the next. */
const wrapAt = 56

/** No label is as long. */
const longestLabel = 500
/** No mail holds more copies of forms. */
const mostForms = 20

/** `begun`: as much of the texts as tells whether anything is said yet, and under which label. */
type Open = { code: string; depth: number; texts: string[]; begun: string; raw: string[]; lastLength: number }

type Reading = {
  words: FormWords
  isClosed: boolean
  forms: FoundForm[]
  form: FoundForm | null
  line: number | null
  open: Open | null
  /** Whether the line above was one of the form. */
  isBelow: boolean
  /** How much the form held at its newest mark. */
  since: { answers: number; stray: number } | null
}

/** The forms in a mail, one for each RFQ and version, with everything written into any copy of it. */
export function findForms(mail: string, words: FormWords): FoundForm[] {
  const lines = linesOf(mail, words.plain).flatMap((line) => apart(fromCode(line), words.codes))
  const reading: Reading = {
    words,
    isClosed: false,
    forms: [],
    form: null,
    line: null,
    open: null,
    isBelow: false,
    since: null,
  }
  const closed = endsBelow(lines)
  for (const [at, line] of lines.entries()) {
    reading.isClosed = closed[at]!
    take(reading, line)
  }
  close(reading)
  return reading.forms.filter(({ ref, answers }) => ref !== null || answers.length > 0)
}

function take(reading: Reading, line: MailLine): void {
  const start = starts.exec(line.text)
  const row = start ? null : rowAt(reading, line.cells)
  const entry = start || row ? null : entryAt(reading, line.text)
  const wasBelow = reading.isBelow
  reading.isBelow = Boolean(start || row || entry)
  if (start) {
    close(reading)
    dropIdle(reading)
    reading.form = formOf(reading, readRef(start[1]!), Number(start[2]))
    reading.line = null
    reading.since = { answers: reading.form.answers.length, stray: reading.form.stray.length }
  } else if (ends.test(line.text)) {
    close(reading)
    reading.form = null
  } else if (row) {
    close(reading)
    reading.form ??= formOf(reading, null, null)
    reading.form.answers.push({ ...row, depth: line.depth })
  } else if (isHeading(reading, line.text)) {
    close(reading)
    const answer = reading.form && reading.words.answerIn(reading.line!, behindHead(line.text))
    if (answer) reading.form!.answers.push({ ...answer, depth: line.depth })
  } else if (entry) {
    close(reading)
    reading.form ??= formOf(reading, null, null)
    const { code, rest } = entry
    reading.open = {
      code,
      depth: line.depth,
      texts: [rest],
      begun: rest.slice(0, longestLabel),
      raw: [code === 'R' ? rawRest(reading.words, line.raw, rest) : rest],
      lastLength: line.text.length,
    }
  } else goOn(reading, line, wasBelow)
}

/** A mark without an answer behind it, as in what a mailbox shows of a letter, began no form: what follows it is none of one. */
function dropIdle({ form, since }: Reading): void {
  if (form && since && form.answers.length === since.answers) form.stray.length = since.stray
}

function formOf({ forms }: Reading, ref: string | null, version: number | null): FoundForm {
  const known = forms.find((form) => form.ref === ref && form.version === version)
  const form = known ?? { ref, version, answers: [], stray: [] }
  if (!known && forms.length < mostForms) forms.push(form)
  return form
}

/** `[2] Ball valve`: what follows is about the second line. */
function isHeading(reading: Reading, text: string): boolean {
  const [, digits, letter] = bracketed.exec(text) ?? []
  const no = digits && !letter ? digits : reading.form && lineHead.exec(text)?.[1]
  if (no) reading.line = Number(no)
  return Boolean(no)
}

const behindHead = (text: string): string => text.replace(bracketed, '').replace(lineHead, '').trim()

/** `1A | Price for 500 pieces | 12.50`: the code stands alone, and the answer behind what is asked. */
function rowAt({ words, form }: Reading, cells: readonly string[]): { code: string; said: string } | null {
  const [head = '', asks = '', ...answers] = cells
  const code = /^[[(]? ?(\d{0,2} ?[A-Z]) ?[\])]?$/i.exec(head)?.[1]!.toUpperCase().replaceAll(/\s/g, '') ?? ''
  if (!words.codes.has(code)) return null
  const isAsked = words.labelsOf(code).includes(fold(asks))
  if (!form && !isAsked && !/\d/.test(code)) return null
  // The label may stand behind its answer.
  const isTurned = !isAsked && words.labelsOf(code).includes(fold(answers[0] ?? ''))
  const said = isTurned || (cells.length === 2 && !isAsked) ? [asks] : answers
  return {
    code,
    said: said
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' '),
  }
}

function entryAt({ words, form, line, isBelow }: Reading, text: string): { code: string; rest: string } | null {
  const known = bracketed.exec(text) ?? (form && bare.exec(text)) ?? (form && isBelow ? bareHead.exec(text) : null)
  const code = known && `${known[1] && String(Number(known[1]))}${known[2]!.toUpperCase()}`
  if (known && words.codes.has(code!)) return { code: code!, rest: text.slice(known[0].length).replace(/^\*{1,3} ?/, '') }
  const colon = text.search(/:| [-–=] /)
  const named = form && colon > 0 && colon <= longestLabel ? words.codeOf(text.slice(0, colon), line) : null
  return named ? { code: named, rest: text } : null
}

function goOn(reading: Reading, line: MailLine, isBelow: boolean): void {
  const { open, words } = reading
  const { depth, raw, text } = line
  const isAwaited = open && (open.code === 'R' || saidAt(words, open.code, open.begun) === '')
  if (text === '' && isAwaited && reading.isClosed) open.raw.push('')
  else if (text === '') close(reading)
  else if (line.leads) {
    close(reading)
    reading.form = null
  } else if (open && line.cells.length === 0 && goesOn(words, open, depth)) {
    const isFirst = saidAt(words, open.code, open.begun) === ''
    const [answer, typed] = isFirst ? [text.replace(bullet, ''), raw.replace(bullet, '')] : [text, raw]
    open.texts.push(answer)
    if (open.begun.length < longestLabel) open.begun = `${open.begun} ${answer}`.slice(0, longestLabel)
    open.raw.push(typed)
    open.lastLength = text.length
  } else if (open && depth < open.depth && words.isPrefilled(open.code, saidAt(words, open.code, open.begun))) {
    // Below what the form was sent with: that holds no longer.
    reading.open = { code: open.code, depth, texts: [text], begun: text.slice(0, longestLabel), raw: [raw], lastLength: text.length }
  } else {
    close(reading)
    if (isStray(reading, line, isBelow)) reading.form!.stray.push(text)
  }
}

/** What stands in a form and is none of it. Words without a figure are none where a greeting, or the head of a table, may stand. */
function isStray({ form, words, isClosed }: Reading, { text, depth, cells }: MailLine, isBelow: boolean): boolean {
  if (!form || !isClosed || words.isOurs(text)) return false
  const isFirst = isBelow && form.answers.length === 0
  const isOutside = form.answers.some((answer) => answer.depth > depth)
  return /\d/.test(text) || !(isFirst || isOutside || cells.length > 0)
}

function goesOn(words: FormWords, open: Open, depth: number): boolean {
  const folded = open.begun.includes(':') ? null : fold(open.begun)
  if (folded !== null && words.labelsOf(open.code).some((label) => label.startsWith(folded))) return true
  // Who answers below a quoted line writes without its marks.
  const isAwaited = open.code === 'R' || saidAt(words, open.code, open.begun) === ''
  return depth <= open.depth && (isAwaited || (depth === open.depth && open.lastLength >= wrapAt))
}

function close(reading: Reading): void {
  const { open, form, words } = reading
  reading.open = null
  if (!open || !form) return
  const text = open.code === 'R' ? open.raw.join('\n') : open.texts.join(' ').slice(0, longestLine)
  form.answers.push({ code: open.code, said: saidAt(words, open.code, text), depth: open.depth })
}
