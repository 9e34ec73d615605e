import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { useField, useFigure } from './form.tsx'
import { Icon } from './icon.tsx'

type Labelled = { name: string; label: string; hint?: ReactNode; required?: boolean; optional?: boolean; className?: string }
type WordOf = (value: string) => string

/** What assistive technology needs to know of a control: its texts and whether it is wrong. */
function describe(name: string, hint: ReactNode, errors: string[]) {
  const ids = [hint ? `${name}-hint` : '', errors.length > 0 ? `${name}-wrong` : ''].filter(Boolean)
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': errors.length > 0 || undefined }
}

function Frame({
  name,
  label,
  hint,
  required,
  optional,
  className,
  errors,
  children,
}: Labelled & { errors: string[]; children: ReactNode }) {
  const { t } = useReader()
  return (
    <div className={['field', errors.length > 0 && 'field-wrong', className].filter(Boolean).join(' ')}>
      <label htmlFor={name}>
        {label}
        {required && ' *'}
        {optional && <span className="font-normal text-ink-soft"> {t('common:form.optional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {errors.length > 0 && <Wrong id={`${name}-wrong`} texts={errors} />}
      {children}
    </div>
  )
}

export function Wrong({ id, texts }: { id: string; texts: string[] }) {
  const { t } = useReader()
  return (
    <p className="wrong" id={id}>
      <Icon name="alert" />
      <span>
        <span className="sr-only">{t('common:form.error')} </span>
        {texts.join(' ')}
      </span>
    </p>
  )
}

export type FieldProps = Labelled & {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'date' | 'file' | 'number'
  inputMode?: 'decimal' | 'numeric'
  autoComplete?: string
  maxLength?: number
  placeholder?: string
  min?: string
  max?: string
  /** Addresses, phone numbers and codes are written from left to right. */
  dir?: 'ltr' | 'auto'
  short?: boolean
  accept?: string
  multiple?: boolean
}

/** One line of text. Passwords and files never come back after a refusal. */
export function Field(props: FieldProps) {
  const { name, hint, required, type = 'text', short, dir } = props
  const [plain, figure] = [useField(name), useFigure(name)]
  const { value, errors } = props.inputMode === 'decimal' ? figure : plain
  const keeps = type !== 'password' && type !== 'file'
  return (
    <Frame {...props} errors={errors}>
      <input
        className={short ? 'input input-short' : 'input'}
        id={name}
        name={name}
        type={type === 'text' ? undefined : type}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        min={props.min}
        max={props.max}
        accept={props.accept}
        multiple={props.multiple}
        dir={dir ?? (type === 'email' || type === 'tel' || type === 'url' ? 'ltr' : undefined)}
        defaultValue={keeps ? value : undefined}
        required={required}
        {...describe(name, hint, errors)}
      />
    </Frame>
  )
}

export function TextArea({
  rows = 5,
  maxLength,
  dir = 'auto',
  ...props
}: Labelled & { rows?: number; maxLength?: number; dir?: 'ltr' | 'rtl' | 'auto' }) {
  const { value, errors } = useField(props.name)
  return (
    <Frame {...props} errors={errors}>
      <textarea
        className="input"
        id={props.name}
        name={props.name}
        rows={rows}
        maxLength={maxLength}
        dir={dir}
        defaultValue={value}
        required={props.required}
        {...describe(props.name, props.hint, errors)}
      />
    </Frame>
  )
}

export type Choice = { value: string; label: string }
export type ChoiceGroup = { label: string; choices: Choice[] }

export function Options({ choices }: { choices: (Choice | ChoiceGroup)[] }) {
  return choices.map((one) =>
    'choices' in one ? (
      <optgroup key={one.label} label={one.label}>
        <Options choices={one.choices} />
      </optgroup>
    ) : (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    ),
  )
}

/** What a reader sees for a value: the label of its choice. */
export function wordIn(choices: (Choice | ChoiceGroup)[]): WordOf {
  const all = choices.flatMap((one) => ('choices' in one ? one.choices : [one]))
  return (value) => all.find((choice) => choice.value === value)?.label ?? value
}

/** `blank` is the first line, for "none yet"; without it the first choice is taken. */
export function Select({
  choices,
  blank,
  autoComplete,
  ...props
}: Labelled & { choices: (Choice | ChoiceGroup)[]; blank?: string; autoComplete?: string }) {
  const wordOf = wordIn(choices)
  const { value, errors } = useField(props.name, wordOf)
  return (
    <Frame {...props} errors={errors}>
      <select
        className="input"
        id={props.name}
        name={props.name}
        autoComplete={autoComplete}
        defaultValue={value}
        required={props.required}
        {...describe(props.name, props.hint, errors)}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        <Options choices={choices} />
      </select>
    </Frame>
  )
}

/** A figure and what it is counted in: quantity and unit, price and currency. */
export function JoinedField({
  inputMode = 'decimal',
  select,
  ...props
}: Labelled & { inputMode?: 'decimal' | 'numeric'; select: { name: string; label: string; choices: (Choice | ChoiceGroup)[] } }) {
  const figure = useFigure(props.name)
  const unit = useField(select.name, wordIn(select.choices))
  const errors = [...figure.errors, ...unit.errors]
  return (
    <Frame {...props} errors={errors}>
      <div className="joined">
        <input
          className="input"
          id={props.name}
          name={props.name}
          inputMode={inputMode}
          dir="ltr"
          defaultValue={figure.value}
          required={props.required}
          {...describe(props.name, props.hint, errors)}
        />
        <select
          className="input"
          id={select.name}
          name={select.name}
          aria-label={select.label}
          aria-invalid={unit.errors.length > 0 || undefined}
          defaultValue={unit.value}
        >
          <Options choices={select.choices} />
        </select>
      </div>
    </Frame>
  )
}
