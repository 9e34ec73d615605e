import type { ReactNode } from 'react'
import { Wrong, wordIn, type Choice } from './field.tsx'
import { useField } from './form.tsx'

/** `count` stands at the end of the line: how many a filter would leave. Several boxes of one name have no id of their own. */
export function Checkbox({ name, label, value = 'on', count }: { name: string; label: ReactNode; value?: string; count?: ReactNode }) {
  const { values, errors } = useField(name)
  return (
    <div className={errors.length > 0 ? 'field-wrong' : undefined}>
      {errors.length > 0 && <Wrong id={`${name}-wrong`} texts={errors} />}
      <label className="tick">
        <input
          type="checkbox"
          id={value === 'on' ? name : undefined}
          name={name}
          value={value}
          defaultChecked={values.includes(value)}
          aria-describedby={errors.length > 0 ? `${name}-wrong` : undefined}
        />{' '}
        <span>{label}</span>
        {count !== undefined && <span className="count num">{count}</span>}
      </label>
    </div>
  )
}

/** Several boxes, or with `single` one of several, under one legend. The first carries the field's id for the summary's link. */
export function Choices({
  name,
  legend,
  choices,
  hint,
  required,
  single = false,
  columns = false,
}: {
  name: string
  legend: string
  choices: Choice[]
  hint?: ReactNode
  required?: boolean
  single?: boolean
  /** `narrow`: of short words, two beside each other on phones. */
  columns?: boolean | 'narrow'
}) {
  const { values, errors } = useField(name, wordIn(choices))
  return (
    <fieldset
      className={errors.length > 0 ? 'field field-wrong' : 'field'}
      aria-describedby={errors.length > 0 ? `${name}-wrong` : undefined}
    >
      <legend className="label">
        {legend}
        {required && ' *'}
      </legend>
      {hint && <p className="hint">{hint}</p>}
      {errors.length > 0 && <Wrong id={`${name}-wrong`} texts={errors} />}
      <div className={columns ? `pair gap-y-0! ${columns === 'narrow' ? 'pair-narrow' : ''}`.trim() : undefined}>
        {choices.map((choice, index) => (
          <label key={choice.value} className="tick">
            <input
              type={single ? 'radio' : 'checkbox'}
              id={index === 0 ? name : undefined}
              name={name}
              value={choice.value}
              defaultChecked={values.includes(choice.value)}
            />{' '}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
