import type { MailAccount, MailState, UnknownLetter } from '#app/domain/operation/health.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'

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
      {mail.unknown.total > 0 && <Undecided unknown={mail.unknown} />}
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

function Undecided({ unknown }: { unknown: MailState['unknown'] }) {
  const { t } = useReader()
  return (
    <>
      <h3 className="mt-6">{t('admin:letters.undecided')}</h3>
      <p className="measure mb-4 text-sm text-ink-soft">{t('admin:letters.undecidedText')}</p>
      <Form className="form-close">
        <Table
          fold
          caption={<Phrase of="admin:letters.shown" count={unknown.total} with={{ shown: <Num>{unknown.first.length}</Num> }} />}
          rows={unknown.first}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t('admin:letters.letter'),
              isHead: true,
              cell: (letter) => <Tick letter={letter} isFirst={letter === unknown.first[0]} />,
            },
            { head: t('admin:letters.to'), cell: ({ to }) => <Num>{to}</Num> },
            { head: t('admin:letters.written'), cell: ({ createdAt }) => <Time at={createdAt} /> },
            {
              head: t('admin:letters.why'),
              cell: ({ failure }) => (failure === 'restored' ? t('admin:letters.restored') : <Num code>{failure ?? ''}</Num>),
            },
          ]}
        />
        <p className="acts">
          <Button kind="second" name="intent" value="was-sent">
            {t('admin:letters.wasSent')}
          </Button>
          <Button kind="second" name="intent" value="send-now">
            {t('admin:letters.sendNow')}
          </Button>
        </p>
      </Form>
    </>
  )
}

function Tick({ letter, isFirst }: { letter: UnknownLetter; isFirst: boolean }) {
  return (
    <label className="tick">
      <input type="checkbox" id={isFirst ? 'letter' : undefined} name="letter" value={letter.id} /> <Num code>{letter.name}</Num>
    </label>
  )
}
