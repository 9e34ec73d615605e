import type { MailAccount, MailState } from '#app/domain/operation/health.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Facts } from '../ui/facts.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Time } from '../ui/time.tsx'
import { UndecidedLetters } from './undecided-letters.tsx'

/** Letters by how far they came, and those that somebody must decide about. */
export function MailHealth({ mail }: { mail: MailState }) {
  const { t, format } = useReader()
  return (
    <Section id="mail" title={t('admin:letters.title')}>
      <AccountAlarm account={mail.account} />
      <Facts
        facts={[
          ...mail.letters.map(({ state, count }) => ({
            label: t(`admin:letters.state.${state}`),
            value: <Num>{format.number(count)}</Num>,
          })),
          { label: t('admin:letters.oldestQueued'), value: mail.oldestQueuedAt && <Time at={mail.oldestQueuedAt} /> },
          { label: t('admin:letters.lastEvent'), value: mail.lastEventAt ? <Time at={mail.lastEventAt} /> : <NotStated /> },
          { label: t('admin:letters.rate'), value: mail.account.perSecond && <Num>{format.number(mail.account.perSecond)}</Num> },
          { label: t('admin:letters.suppressed'), value: <Num>{format.number(mail.suppressed)}</Num> },
        ]}
      />
      {mail.unknown.total > 0 && (
        <>
          <h3 className="mt-6">{t('admin:letters.undecided')}</h3>
          <UndecidedLetters letters={mail.unknown.first} total={mail.unknown.total} state="unknown" />
        </>
      )}
    </Section>
  )
}

function AccountAlarm({ account: { stopped, full } }: { account: MailAccount }) {
  return (
    <>
      {stopped && (
        <Notice due>
          <Phrase of="admin:letters.stopped" with={{ code: <Num code>{stopped.code}</Num>, time: <Time at={stopped.since} /> }} />
        </Notice>
      )}
      {full && (
        <Notice due>
          <Phrase of="admin:letters.full" with={{ code: <Num code>{full.code}</Num>, time: <Time at={full.until} /> }} />
        </Notice>
      )}
    </>
  )
}
