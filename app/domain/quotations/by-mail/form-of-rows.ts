import { readRef } from '../../id.ts'
import type { FormWords, FoundForm } from './find-forms.ts'
import { fold, starts } from './form-marks.ts'

const cell = (text: string | undefined): string => (text ?? '').trim()

/** The form as a table: the code, what is asked, and what was answered, in whichever cell behind. */
export function formOfRows(
  all: readonly (readonly string[])[],
  words: Pick<FormWords, 'codes' | 'labelsOf' | 'answerIn' | 'isOurs' | 'plain'>,
): FoundForm | null {
  const form: FoundForm = { ref: null, version: null, answers: [], stray: [] }
  const rows = fromTheCodesOn(all, words)
  const codeOf = (head: string) => {
    const code = words
      .plain(head)
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
    return words.codes.has(code) ? code : null
  }
  const last = rows.findLastIndex(([head = '']) => codeOf(head) !== null)
  for (const [at, [head = '', ...cells]] of rows.entries()) {
    const said = answersIn(cells, codeOf(head), words)
    const start = starts.exec(words.plain(head))
    const code = codeOf(head)
    const no = /^\[?(\d{1,2})\]?$/.exec(head.trim())?.[1]
    const ofLine = no === undefined ? null : words.answerIn(Number(no), words.plain(said.join(' ')))
    if (start) {
      form.ref ??= readRef(start[1]!)
      form.version ??= Number(start[2])
    } else if (code !== null) form.answers.push({ code, said: said.join(' '), depth: 0 })
    else if (ofLine) form.answers.push({ ...ofLine, depth: 0 })
    else if (
      said.length > 0 &&
      !words.isOurs(words.plain(said.join(' '))) &&
      form.ref !== null &&
      (at < last || said.some((text) => /\d/.test(text)))
    )
      form.stray.push(said.join(' '))
  }
  return form.ref === null && form.answers.length === 0 ? null : form
}

/** Columns of somebody's own may stand before that of the codes, which the form's first line begins. */
function fromTheCodesOn(rows: readonly (readonly string[])[], words: Pick<FormWords, 'plain'>): readonly (readonly string[])[] {
  const at = Math.max(0, ...rows.map((row) => row.findIndex((text) => starts.test(words.plain(text)))))
  return at === 0 ? rows : rows.map((row) => row.slice(at))
}

/** What stands behind the label; where that was moved, in the other cells. */
function answersIn(cells: readonly string[], code: string | null, words: Pick<FormWords, 'labelsOf' | 'plain'>): string[] {
  const label = code === null ? -1 : cells.findIndex((text) => words.labelsOf(code).includes(fold(words.plain(text))))
  return cells
    .filter((_cell, at) => at !== Math.max(0, label))
    .map(cell)
    .filter((text) => text !== '')
}
