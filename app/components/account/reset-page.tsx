import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
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

export function ResetLinkGonePage() {
  const { t, lang } = useReader()
  return (
    <NarrowPage title={t('account:reset.goneTitle')} lead={t('account:reset.goneText')}>
      <p className="acts">
        <ButtonLink to={paths.forgot(lang)}>{t('account:reset.again')}</ButtonLink>
      </p>
    </NarrowPage>
  )
}
