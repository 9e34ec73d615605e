import type { ReactNode } from 'react'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Button } from '../../ui/button.tsx'
import { Wrong } from '../../ui/field.tsx'
import { useField, useRowCount } from '../../ui/form.tsx'

/** What a field of the profile is called: `markets[0].share` as `markets_share`, `logoId` as `logo`. */
export function profileLabel({ t }: ReaderSpeech, field: string): string {
  const label = t as unknown as (key: string) => string
  return label(
    `profile:label.${field
      .replaceAll(/\[\d+\]/g, '')
      .replace(/(?:\.file)?Id$/, '')
      .replace('.', '_')}`,
  )
}

export function useLabel(): (field: string) => string {
  const reader = useReader()
  return (field) => profileLabel(reader, field)
}

/** Lines of fields that come and go by submit buttons: what was typed comes back with one more or less. */
export function Rows({
  name,
  most,
  hint,
  children,
}: {
  name: string
  most: number
  hint?: ReactNode
  children: (field: (column: string) => string) => ReactNode
}) {
  const { t } = useReader()
  const list = useLabel()(name)
  const { errors } = useField(name)
  const count = useRowCount(name)
  return (
    <fieldset className={errors.length > 0 ? 'field field-wrong' : 'field'} id={name}>
      <legend className="label mb-2 text-base">{list}</legend>
      {hint && <p className="hint">{hint}</p>}
      {errors.length > 0 && <Wrong id={`${name}-wrong`} texts={errors} />}
      <div className="stack-tight">
        {Array.from({ length: count }, (_, at) => (
          <div key={at} role="group" aria-label={t('profile:row', { list, number: at + 1 })} className="profile-row">
            {children((column) => rowField(name, at, column))}
            <p>
              <Button kind="plain" small name="intent" value={`row-remove:${name}:${at}`}>
                {t('profile:remove')}
                <span className="sr-only"> {t('profile:row', { list, number: at + 1 })}</span>
              </Button>
            </p>
          </div>
        ))}
      </div>
      {count < most && (
        <p className="mt-2">
          <Button kind="second" small name="intent" value={`row-add:${name}`}>
            {t('profile:add')}
            <span className="sr-only"> {list}</span>
          </Button>
        </p>
      )}
    </fieldset>
  )
}
