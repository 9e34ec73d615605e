import type { ReactNode } from 'react'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Options, Wrong, type Choice, type ChoiceGroup } from '../ui/field.tsx'
import { useField, useFigure } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'

export type RowColumn = {
  name: string
  label: string
  /** Figures are written the reader's way. */
  inputMode?: 'decimal' | 'numeric'
  dir?: 'ltr' | 'auto'
  maxLength?: number
  choices?: (Choice | ChoiceGroup)[]
  blank?: string
}

/** Rows of a form that come and go by submit buttons: what was typed comes back with one row more or less. */
export function RowTable({
  table,
  count,
  most,
  legend,
  hint,
  add,
  columns,
  before,
}: {
  table: string
  count: number
  most: number
  legend: string
  hint?: string
  add: string
  columns: RowColumn[]
  before?: (index: number) => ReactNode
}) {
  const { t } = useReader()
  return (
    <fieldset className="field" id={table}>
      <legend className="label">{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {count > 0 && (
        <table className="table table-fold price-steps">
          <caption>
            <span className="sr-only">{legend}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{legend}</span>
              </th>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {column.label}
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{t('common:rows.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, index) => (
              <tr key={index}>
                <th scope="row">
                  {before?.(index)}
                  <Phrase of="common:rows.row" with={{ row: <Num>{index + 1}</Num> }} />
                </th>
                {columns.map((column) => (
                  <Cell key={column.name} table={table} index={index} column={column} />
                ))}
                <td>
                  <Button kind="plain" small name="intent" value={`row-remove:${table}:${index}`}>
                    {t('common:rows.remove')}
                    <span className="sr-only"> {t('common:rows.row', { row: index + 1 })}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {count < most && (
        <p className="mt-2">
          <Button kind="second" small name="intent" value={`row-add:${table}:${columns[0]!.name}`}>
            {add}
          </Button>
        </p>
      )}
    </fieldset>
  )
}

function Cell({ table, index, column }: { table: string; index: number; column: RowColumn }) {
  const { t } = useReader()
  const name = rowField(table, index, column.name)
  const [plain, figure] = [useField(name), useFigure(name)]
  const { value, errors } = column.inputMode ? figure : plain
  const isWrong = errors.length > 0
  const control = {
    className: 'input',
    id: name,
    name,
    'aria-label': t('common:rows.field', { row: index + 1, label: column.label }),
    defaultValue: value,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? `${name}-wrong` : undefined,
  }
  return (
    <td data-label={column.label} className={isWrong ? 'field-wrong' : undefined}>
      {isWrong && <Wrong id={`${name}-wrong`} texts={errors} />}
      {column.choices ? (
        <select {...control}>
          {column.blank !== undefined && <option value="">{column.blank}</option>}
          <Options choices={column.choices} />
        </select>
      ) : (
        <input
          {...control}
          inputMode={column.inputMode}
          maxLength={column.maxLength}
          dir={column.inputMode ? 'ltr' : (column.dir ?? 'auto')}
          autoComplete="off"
        />
      )}
    </td>
  )
}
