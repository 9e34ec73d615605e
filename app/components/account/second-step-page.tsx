import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { NarrowPage } from './narrow-page.tsx'

/** Between the password and the desk. `next` is where to go afterwards. */
export function SecondStepPage({ next, reply }: { next?: string | null; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('account:secondStep.title')} lead={t('account:secondStep.lead')}>
      <Form reply={reply} hidden={{ next }}>
        <Field
          name="code"
          label={t('account:secondStep.code')}
          hint={t('account:secondStep.codeHint')}
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={40}
          required
        />
        <Button wide>{t('account:secondStep.button')}</Button>
      </Form>
      <p className="mt-4">
        <a className="more" href={paths.login(lang)}>
          {t('account:secondStep.back')}
        </a>
      </p>
    </NarrowPage>
  )
}
