import { Fragment } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { Status } from '../ui/status.tsx'
import { SmallPage } from './small-page.tsx'

type Begun = { state: 'begun'; secret: string; uri: string }
export type OwnSecondStep = { state: 'off' } | Begun | { state: 'on'; codesLeft: number }

export function SecondStepSettingsPage({ secondStep, reply }: { secondStep: OwnSecondStep; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <SmallPage title={t('settings:totp.title')} lead={secondStep.state === 'on' ? undefined : t('settings:totp.lead')} reply={reply}>
      {secondStep.state === 'off' && <Off />}
      {secondStep.state === 'begun' && <Begun {...secondStep} reply={reply} />}
      {secondStep.state === 'on' && <On codesLeft={secondStep.codesLeft} />}
    </SmallPage>
  )
}

function Off() {
  const { t } = useReader()
  return (
    <Form>
      <p>{t('settings:totp.beginText')}</p>
      <p className="acts">
        <Button name="intent" value="begin">
          {t('settings:totp.begin')}
        </Button>
      </p>
    </Form>
  )
}

/** In fours, which may stand on several lines: it is read from here and typed there. */
function Secret({ children }: { children: string }) {
  return (
    <span dir="ltr">
      {children.match(/.{1,4}/g)?.map((four, index) => (
        <Fragment key={index}>
          <Num code>{four}</Num>{' '}
        </Fragment>
      ))}
    </span>
  )
}

function Begun({ secret, uri, reply }: Begun & { reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <div className="stack">
      <h2 className="text-lg">{t('settings:totp.scan')}</h2>
      <QrCode text={uri} label={t('settings:totp.qr')} />
      <p>
        {t('settings:totp.type')} <Secret>{secret}</Secret>
      </p>
      <h2 className="text-lg">{t('settings:totp.confirm')}</h2>
      <Form reply={reply}>
        <Field
          name="code"
          label={t('settings:totp.code')}
          hint={t('settings:totp.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={20}
          short
          required
        />
        <p className="acts">
          <Button>{t('settings:totp.turnOn')}</Button>
          <Button kind="plain" name="intent" value="begin">
            {t('settings:totp.again')}
          </Button>
        </p>
      </Form>
    </div>
  )
}

function On({ codesLeft }: { codesLeft: number }) {
  const { t, lang } = useReader()
  return (
    <div className="stack">
      <p>
        <Status icon="check" tone="good">
          {t('settings:totp.isOn')}
        </Status>
      </p>
      <p>{t('settings:totp.onText')}</p>
      <p>
        <Status icon={codesLeft < 3 ? 'alert' : 'info'} tone={codesLeft < 3 ? 'due' : undefined}>
          <Phrase of="settings:totp.codesLeft" count={codesLeft} />
        </Status>
      </p>
      <p className="acts">
        <ButtonLink kind="second" to={paths.recoveryCodes(lang)}>
          {t('settings:totp.newCodes')}
        </ButtonLink>
        <ButtonLink kind="grave" to={paths.secondStepRemoval(lang)}>
          {t('settings:totp.remove')}
        </ButtonLink>
      </p>
    </div>
  )
}
