import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { NarrowPage } from './narrow-page.tsx'

/** Opened from the letter: only the button confirms, because mail scanners open links. */
export function VerifyPage({
  token,
  company,
  asksPassword,
  reply,
}: {
  token: string
  company: string
  /** The address wrote inquiries as a guest: whoever owns the mailbox sets the password, not whoever typed one. */
  asksPassword: boolean
  reply?: FormReply | null
}) {
  const { t } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('account:verify.title')} lead={t('account:verify.text', { company })}>
      <Form reply={reply} hidden={{ token }}>
        {asksPassword && (
          <Field
            name="password"
            type="password"
            label={t('account:newPassword')}
            hint={t('account:passwordHint')}
            autoComplete="new-password"
            required
          />
        )}
        <Button wide>{t('account:verify.button')}</Button>
      </Form>
    </NarrowPage>
  )
}
