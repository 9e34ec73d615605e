import type { FormReply } from '#app/domain/form.ts'
import type { HeldMailForStaff } from '#app/domain/mail/held-mail.ts'
import { dropReasons, postReasons } from '#app/domain/mail/held-mail-input.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { HeldFiles } from '../held-mail/held-files.tsx'
import { Section } from '../site/page.tsx'
import { Written } from '../thread/written.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Select } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { LettersFrame } from './letters-frame.tsx'

/** One held mail as text, and the two ways to decide about it, each with a reason. */
export function HeldMailForStaffPage({ mail, reply }: { mail: HeldMailForStaff; reply?: FormReply | null }) {
  const { t } = useReader()
  const { because, rule, from, company, subject, text, files, threadSubject, person, at, keptUntil } = mail
  const typed = (value: string | null) => (value ? <UserText>{value}</UserText> : <NotStated />)
  return (
    <LettersFrame current="held" title={t('admin:held.one')} lead={t('admin:held.noted')} summary={<ErrorSummary reply={reply} />}>
      <div className="mt-4">
        <Facts
          facts={[
            { label: t('admin:held.why'), value: t(`admin:held.because.${because}`), note: <Num code>{rule}</Num> },
            { label: t('admin:held.from'), value: from ? <Num>{from}</Num> : <NotStated /> },
            { label: t('admin:held.subject'), value: typed(subject) },
            { label: t('admin:held.thread'), value: typed(threadSubject) },
            { label: t('admin:held.company'), value: typed(company) },
            { label: t('admin:held.at'), value: <Time at={at} /> },
            { label: t('admin:held.keptUntil'), value: <Time at={keptUntil} /> },
          ]}
        />
        <div className="sheet stack-tight measure my-4">
          {text === '' ? <p className="text-ink-soft">{t('admin:held.empty')}</p> : <Written text={text} lang={null} />}
        </div>
        <HeldFiles files={files} />
      </div>
      <Section id="post" title={t('admin:held.post')}>
        {person ? <Post person={person} reply={reply} /> : <p>{t('admin:held.nobody')}</p>}
      </Section>
      <Section id="drop" title={t('admin:held.drop')}>
        <p className="measure mb-4 text-sm text-ink-soft">{t('admin:held.dropText')}</p>
        <Form reply={reply} label={t('admin:held.drop')}>
          <Select
            name="dropReason"
            label={t('admin:held.reason')}
            blank={t('admin:held.choose')}
            required
            choices={dropReasons.map((reason) => ({ value: reason, label: t(`admin:held.dropReason.${reason}`) }))}
          />
          <Button kind="grave" name="intent" value="drop">
            {t('admin:held.drop')}
          </Button>
        </Form>
      </Section>
    </LettersFrame>
  )
}

function Post({ person, reply }: { person: string; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <>
      <p className="measure mb-4 text-sm text-ink-soft">
        <Phrase of="admin:held.postText" with={{ person: <UserText>{person}</UserText> }} />
      </p>
      <Form reply={reply} label={t('admin:held.post')}>
        <Select
          name="postReason"
          label={t('admin:held.reason')}
          blank={t('admin:held.choose')}
          required
          choices={postReasons.map((reason) => ({ value: reason, label: t(`admin:held.postReason.${reason}`) }))}
        />
        <Button name="intent" value="post">
          {t('admin:held.post')}
        </Button>
      </Form>
    </>
  )
}
