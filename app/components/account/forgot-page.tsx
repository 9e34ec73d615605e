import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { NarrowPage } from './narrow-page.tsx'

export function ForgotPage({ reply }: { reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('account:forgot.title')} lead={t('account:forgot.lead')}>
      <Form reply={reply}>
        <Field name="email" type="email" label={t('account:email')} autoComplete="username" required />
        <Button wide>{t('account:forgot.button')}</Button>
      </Form>
      <BackToSignIn />
    </NarrowPage>
  )
}

/** The same for every address: nobody learns whether it has an account. */
export function ForgotSentPage() {
  const { t } = useReader()
  return (
    <NarrowPage title={t('account:forgot.sentTitle')} lead={t('account:forgot.sentText')}>
      <p className="text-sm text-ink-soft">{t('account:noLetter')}</p>
      <BackToSignIn />
    </NarrowPage>
  )
}

function BackToSignIn() {
  const { t, lang } = useReader()
  return (
    <p className="mt-4">
      <a className="more" href={paths.login(lang)}>
        {t('account:forgot.back')}
      </a>
    </p>
  )
}
