import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'

/** Said when a code is on its way to the guest's mailbox. */
export function CodeSent() {
  return (
    <Notice className="flash measure" icon="mail" live="status">
      <p>{useReader().t('quotation:code.sent')}</p>
    </Notice>
  )
}

/** Where a guest proves the mailbox. */
export function CodeField() {
  const { t } = useReader()
  return (
    <Field
      name="code"
      label={t('quotation:code.label')}
      hint={t('quotation:code.hint')}
      inputMode="numeric"
      autoComplete="one-time-code"
      dir="ltr"
      short
    />
  )
}

export function SendCode({ again }: { again: boolean }) {
  const { t } = useReader()
  return (
    <Button kind="second" name="intent" value="send-code" icon="mail">
      {t(again ? 'quotation:code.again' : 'quotation:code.send')}
    </Button>
  )
}
