import { carriedName } from '#app/domain/files/thread-file.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Field } from '../ui/field.tsx'
import { useField } from '../ui/form.tsx'

/** Files to go with a reply or a quotation; those that arrived before something else was wrong stay ticked. */
export function AttachedFiles() {
  const { t } = useReader()
  return (
    <>
      <Field name="files" type="file" multiple label={t('thread:files.field')} hint={t('thread:files.hint')} optional />
      <ArrivedFiles />
    </>
  )
}

/** `hint`: what is said where no more are taken yet. */
export function ArrivedFiles({ hint }: { hint?: string }) {
  const { t } = useReader()
  const { values } = useField('attached')
  return (
    <>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      {values.length > 0 && (
        <Choices
          name="attached"
          legend={t('thread:files.arrived')}
          choices={values.map((value) => ({ value, label: carriedName(value) }))}
        />
      )}
    </>
  )
}
