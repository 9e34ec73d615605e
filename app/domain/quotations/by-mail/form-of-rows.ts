import { readRef } from '../../id.ts'
import { starts, type FormWords, type FoundForm } from './find-forms.ts'

const cell = (text: string | undefined): string => (text ?? '').trim()

/** The form as a table: the code, what is asked, and what was answered, in whichever cell behind. */
export function formOfRows(all: readonly (readonly string[])[], words: Pick<FormWords, 'codes' | 'plain'>): FoundForm | null {
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
  for (const [at, [head = '', , ...answers]] of rows.entries()) {
    const said = answers.map(cell).filter((text) => text !== '')
    const start = starts.exec(words.plain(head))
    const code = codeOf(head)
    if (start) {
      form.ref ??= readRef(start[1]!)
      form.version ??= Number(start[2])
    } else if (code !== null) form.answers.push({ code, said: said.join(' '), depth: 0 })
    else if (said.length > 0 && form.ref !== null && (at < last || said.some((text) => /\d/.test(text)))) form.stray.push(said.join(' '))
  }
  return form.ref === null && form.answers.length === 0 ? null : form
}

/** Columns of somebody's own may stand before that of the codes, which the form's first line begins. */
function fromTheCodesOn(rows: readonly (readonly string[])[], words: Pick<FormWords, 'plain'>): readonly (readonly string[])[] {
  const at = Math.max(0, ...rows.map((row) => row.findIndex((text) => starts.test(words.plain(text)))))
  return at === 0 ? rows : rows.map((row) => row.slice(at))
}
