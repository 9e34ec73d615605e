import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { CurrentPassword } from './change-password-page.tsx'
import { SmallPage } from './small-page.tsx'

export function SecondStepRemovalPage({ isOn, reply }: { isOn: boolean; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  if (!isOn) {
    return (
      <SmallPage title={t('settings:removal.title')} lead={t('settings:removal.isOff')} reply={reply}>
        <ButtonLink kind="second" to={paths.settings(lang)}>
          {t('settings:back')}
        </ButtonLink>
      </SmallPage>
    )
  }
  return (
    <SmallPage title={t('settings:removal.title')} lead={t('settings:removal.lead')} reply={reply}>
      <Form reply={reply}>
        <CurrentPassword name="password" />
        <CodeField />
        <p className="acts">
          <Button kind="grave">{t('settings:removal.button')}</Button>
        </p>
      </Form>
    </SmallPage>
  )
}

/** A code of the app, or a recovery code in its place. */
export function CodeField() {
  const { t } = useReader()
  return (
    <Field
      name="code"
      label={t('settings:removal.code')}
      hint={t('settings:removal.codeHint')}
      autoComplete="one-time-code"
      dir="ltr"
      maxLength={40}
      short
      required
    />
  )
}
