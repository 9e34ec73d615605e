import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { NarrowPage } from './narrow-page.tsx'

export function ResetPage({ reply }: { reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('account:reset.title')} lead={t('account:reset.lead')}>
      <Form reply={reply}>
        <Field
          name="password"
          type="password"
          label={t('account:newPassword')}
          hint={t('account:passwordHint')}
          autoComplete="new-password"
          required
        />
        <Button wide>{t('account:reset.button')}</Button>
      </Form>
    </NarrowPage>
  )
}
