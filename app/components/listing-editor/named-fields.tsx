import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { texts } from '#app/i18n/texts.ts'
import type { TextKey } from '#app/i18n/translator.ts'
import { Field, JoinedField, Select, TextArea, type FieldProps } from '../ui/field.tsx'

type NameOf<Key, Prefix extends string> = Key extends `desk:editor.${Prefix}.${infer Name}` ? Name : never

export type FieldName = NameOf<TextKey, 'field'>
type HintName = NameOf<TextKey, 'hint'>

/** Whether a field has a name of its own; rows and texts are named otherwise. */
export const isNamedField = (field: string): field is FieldName => field in texts.en.desk.editor.field

const hinted = new Set<string>([
  'gtin',
  'hs6',
  'originSubdivision',
  'orderMultiple',
  'maxTrialQty',
  'priceBasisQty',
  'capacity',
  'samplePrice',
  'marks',
  'unNumber',
  'storageMinC',
  'warrantyMonths',
  'videoUrl',
] satisfies (HintName & FieldName)[])

/** The label of a field by its name, and what is said about it below, where there is anything to say. */
function useWords(name: FieldName): { label: string; hint?: ReactNode } {
  const { t } = useReader()
  const hint = hinted.has(name) ? t(`desk:editor.hint.${name as HintName & FieldName}`) : undefined
  return { label: t(`desk:editor.field.${name}`), hint }
}

type Named<P> = Omit<P, 'name' | 'label'> & { name: FieldName }

export function NamedField(props: Named<FieldProps>) {
  return <Field {...useWords(props.name)} {...props} />
}

/** A decimal figure, written and read as the reader writes it. */
export function Figure(props: Named<FieldProps>) {
  return <NamedField inputMode="decimal" dir="ltr" {...props} />
}

export function WholeFigure(props: Named<FieldProps>) {
  return <NamedField inputMode="numeric" dir="ltr" {...props} />
}

export function NamedText(props: Named<Parameters<typeof TextArea>[0]>) {
  return <TextArea {...useWords(props.name)} {...props} />
}

export function NamedSelect(props: Named<Parameters<typeof Select>[0]>) {
  return <Select {...useWords(props.name)} {...props} />
}

export function NamedJoined(props: Named<Parameters<typeof JoinedField>[0]>) {
  return <JoinedField {...useWords(props.name)} {...props} />
}
