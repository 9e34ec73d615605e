import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { SmallPage } from './small-page.tsx'

/** In two halves, as they are written down. */
const inHalves = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`

/** The codes themselves, once. `isNew`: they come with the second step. */
export function RecoveryCodes({ codes, isNew = false }: { codes: string[]; isNew?: boolean }) {
  const { t, lang } = useReader()
  return (
    <SmallPage title={t('settings:codes.title')} lead={t('settings:codes.lead')}>
      {isNew && (
        <Notice icon="check" live="status" className="mb-4">
          <p>{t('settings:codes.done')}</p>
        </Notice>
      )}
      <ol className="recovery-codes" aria-label={t('settings:codes.list')}>
        {codes.map((code) => (
          <li key={code}>
            <Num code>{inHalves(code)}</Num>
          </li>
        ))}
      </ol>
      <p className="acts mt-6">
        <ButtonLink to={paths.ownSecondStep(lang)}>{t('settings:codes.saved')}</ButtonLink>
      </p>
    </SmallPage>
  )
}

export function NewRecoveryCodesPage({ isOn }: { isOn: boolean }) {
  const { t, lang } = useReader()
  const lead = t(isOn ? 'settings:codes.newLead' : 'settings:codes.needsSecondStep')
  return (
    <SmallPage title={t('settings:codes.newTitle')} lead={lead}>
      {isOn ? (
        <Form>
          <p className="acts">
            <Button>{t('settings:codes.newButton')}</Button>
          </p>
        </Form>
      ) : (
        <ButtonLink kind="second" to={paths.ownSecondStep(lang)}>
          {t('settings:totp.begin')}
        </ButtonLink>
      )}
    </SmallPage>
  )
}
