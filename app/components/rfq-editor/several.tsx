import { Options, Wrong, type Choice } from '../ui/field.tsx'
import { useField } from '../ui/form.tsx'

/** Several of a long list. */
export function Several({ name, label, choices }: { name: string; label: string; choices: Choice[] }) {
  const { values, errors } = useField(name)
  const isWrong = errors.length > 0
  return (
    <div className={isWrong ? 'field field-wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {isWrong && <Wrong id={`${name}-wrong`} texts={errors} />}
      <select
        className="input"
        id={name}
        name={name}
        multiple
        size={5}
        defaultValue={values}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${name}-wrong` : undefined}
      >
        <Options choices={choices} />
      </select>
    </div>
  )
}
