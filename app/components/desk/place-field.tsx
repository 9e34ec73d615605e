import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { Wrong } from '../ui/field.tsx'
import { useField } from '../ui/form.tsx'

export type PortChoice = { locode: string; name: string }

/** The named place of a delivery term: a code of the list, offered while one types, or the place in words. */
export function PlaceField({
  name,
  label,
  hint,
  ports,
  required,
}: {
  name: string
  label: string
  hint: ReactNode
  ports: PortChoice[]
  required?: boolean
}) {
  const { value, errors } = useField(name)
  const { lang } = useReader()
  const isWrong = errors.length > 0
  return (
    <div className={isWrong ? 'field field-wrong' : 'field'}>
      <label htmlFor={name}>
        {label}
        {required && ' *'}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {isWrong && <Wrong id={`${name}-wrong`} texts={errors} />}
      <input
        className="input"
        id={name}
        name={name}
        list={`${name}-ports`}
        maxLength={100}
        autoComplete="off"
        dir="auto"
        defaultValue={value}
        required={required}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${name}-hint ${name}-wrong` : `${name}-hint`}
      />
      <datalist id={`${name}-ports`} lang={lang}>
        {ports.map((port) => (
          <option key={port.locode} value={port.locode}>
            {port.name}
          </option>
        ))}
      </datalist>
    </div>
  )
}
