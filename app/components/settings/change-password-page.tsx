import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { SmallPage } from './small-page.tsx'

export function ChangePasswordPage({ reply }: { reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <SmallPage title={t('settings:changePassword.title')} lead={t('settings:changePassword.lead')} reply={reply}>
      <Form reply={reply}>
        <CurrentPassword />
        <Field
          name="password"
          type="password"
          label={t('account:newPassword')}
          hint={t('account:passwordHint')}
          autoComplete="new-password"
          required
        />
        <p className="acts">
          <Button>{t('settings:changePassword.button')}</Button>
        </p>
      </Form>
    </SmallPage>
  )
}

export function CurrentPassword({ name = 'currentPassword' }: { name?: 'currentPassword' | 'password' }) {
  const { t } = useReader()
  return <Field name={name} type="password" label={t('settings:changePassword.current')} autoComplete="current-password" required />
}
