import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { languageNames, languages, type Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { timeZoneChoices } from '../ui/choices.ts'
import { Facts } from '../ui/facts.tsx'
import { Field, Select } from '../ui/field.tsx'
import { ErrorSummary, Form, useField } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'

export type OwnAccount = {
  address: string
  name: string
  locale: Language
  timeZone: string
  mark: string
  isStaff: boolean
  secondStepSince: Date | string | null
}

/** Everything about one's own account: how one signs in, and what one is called. */
export function SettingsPage({ account, reply }: { account: OwnAccount; reply?: FormReply | null }) {
  const { t } = useReader()
  const { name, locale, timeZone, mark } = account
  return (
    <DeskPage current="settings">
      <div className="measure">
        <ErrorSummary reply={reply} />
        <PageHead title={t('settings:title')} />
        <SigningIn account={account} />
        <Section id="yourself" title={t('settings:yourself.title')}>
          <Form reply={reply} values={{ name, locale, timeZone }} hidden={{ mark }}>
            <Yourself />
            <p className="acts">
              <Button>{t('settings:yourself.save')}</Button>
            </p>
          </Form>
        </Section>
        <Letters />
        <Data />
      </div>
    </DeskPage>
  )
}

function Letters() {
  const { t, lang } = useReader()
  return (
    <Section id="letters" title={t('settings:letters.title')}>
      <Facts
        className="facts-acts"
        facts={[
          {
            label: t('settings:letters.row'),
            value: (
              <Act to={paths.letterSettings(lang)} act={t('settings:change')} what={t('settings:letters.row')}>
                {t('settings:letters.rowText')}
              </Act>
            ),
          },
          {
            label: t('settings:mailbox.row'),
            value: (
              <Act to={paths.ownMailbox(lang)} act={t('settings:mailbox.rowAct')} what={t('settings:mailbox.row')}>
                {t('settings:mailbox.rowText')}
              </Act>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Data() {
  const { t, lang } = useReader()
  return (
    <Section id="data" title={t('settings:data.title')}>
      <Facts
        className="facts-acts"
        facts={[
          {
            label: t('settings:data.copy'),
            value: (
              <Act to={paths.dataExport(lang)} act={t('settings:data.copyAct')} what={t('settings:data.copy')}>
                {t('settings:data.copyText')}
              </Act>
            ),
          },
          {
            label: t('settings:data.account'),
            value: (
              <Act to={paths.erasure(lang)} act={t('settings:data.accountAct')} what={t('settings:data.account')}>
                {t('settings:data.accountText')}
              </Act>
            ),
          },
        ]}
      />
    </Section>
  )
}

function SigningIn({ account }: { account: OwnAccount }) {
  const { t, lang } = useReader()
  const { address, isStaff, secondStepSince } = account
  return (
    <Section id="signing-in" title={t('settings:signingIn')}>
      {isStaff && !secondStepSince && (
        <Notice className="mb-4">
          <p>{t('settings:staffAdvice')}</p>
        </Notice>
      )}
      <Facts
        className="facts-acts"
        facts={[
          {
            label: t('settings:address'),
            value: (
              <Act to={paths.changeAddress(lang)} act={t('settings:change')} what={t('settings:address')}>
                <Num>{address}</Num>
              </Act>
            ),
          },
          {
            label: t('settings:password'),
            value: (
              <Act to={paths.changePassword(lang)} act={t('settings:change')} what={t('settings:password')}>
                {t('settings:passwordHidden')}
              </Act>
            ),
          },
          {
            label: t('settings:secondStep'),
            value: (
              <Act
                to={paths.ownSecondStep(lang)}
                act={t(secondStepSince ? 'settings:manage' : 'settings:setUp')}
                what={t('settings:secondStep')}
              >
                <SecondStepState since={secondStepSince} />
              </Act>
            ),
          },
          {
            label: t('settings:sessions'),
            value: (
              <Act to={paths.ownSessions(lang)} act={t('settings:look')} what={t('settings:sessions')}>
                {t('settings:sessionsText')}
              </Act>
            ),
          },
        ]}
      />
    </Section>
  )
}

function SecondStepState({ since }: { since: Date | string | null }) {
  const { t } = useReader()
  if (!since) return <Status icon="gap">{t('settings:off')}</Status>
  return (
    <>
      <Status icon="check" tone="good">
        {t('settings:on')}
      </Status>{' '}
      <Phrase of="settings:since" with={{ day: <Day on={new Date(since)} /> }} />
    </>
  )
}

/** What stands, and "Change" at its end; for those who hear the link alone, it says what. */
function Act({ to, act, what, children }: { to: string; act: string; what: string; children: ReactNode }) {
  return (
    <span className="row-apart">
      <span>{children}</span>
      <a className="more" href={to}>
        {act}
        <span className="sr-only">: {what}</span>
      </a>
    </span>
  )
}

function Yourself() {
  const reader = useReader()
  const { t } = reader
  const zone = useField('timeZone')
  return (
    <>
      <Field
        name="name"
        label={t('settings:yourself.name')}
        hint={t('settings:yourself.nameHint')}
        autoComplete="name"
        maxLength={100}
        dir="auto"
        required
      />
      <Select
        name="locale"
        label={t('settings:yourself.locale')}
        hint={t('settings:yourself.localeHint')}
        choices={languages.map((code) => ({ value: code, label: languageNames[code] }))}
      />
      <Select
        name="timeZone"
        label={t('settings:yourself.timeZone')}
        hint={t('settings:yourself.timeZoneHint')}
        choices={timeZoneChoices(reader, zone.value)}
      />
    </>
  )
}
