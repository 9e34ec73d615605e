import { canBePosted, type HeldMailView } from '#app/domain/mail/held-mail.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { NarrowPage } from '../account/narrow-page.tsx'
import { Written } from '../thread/written.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { HeldFiles } from './held-files.tsx'

/** Opened from the letter: what the mail says, and whether its reader wrote it. Only a button decides, because mail scanners open links. */
export function HeldMailPage({ mail, reply }: { mail: HeldMailView; reply?: FormReply | null }) {
  const { t } = useReader()
  const { because, threadSubject, from, subject, at, text, files } = mail
  const isPostable = canBePosted(because)
  return (
    <NarrowPage
      summary={<ErrorSummary reply={reply} />}
      title={t('heldMail:title')}
      lead={<Phrase of="heldMail:lead" with={{ subject: <UserText>{threadSubject}</UserText> }} />}
    >
      <p className="mb-4">{t(`heldMail:because.${because}`)}</p>
      <Facts
        close
        facts={[
          { label: t('heldMail:from'), value: from ? <Num>{from}</Num> : <NotStated /> },
          { label: t('heldMail:subject'), value: subject ? <UserText>{subject}</UserText> : <NotStated /> },
          { label: t('heldMail:at'), value: <Time at={at} /> },
        ]}
      />
      {text !== '' && (
        <div className="sheet stack-tight my-4">
          <Written text={text} lang={null} />
        </div>
      )}
      <HeldFiles files={files} />
      <Form className="form mt-4">
        {isPostable && (
          <>
            <p className="text-sm text-ink-soft">{t('heldMail:mark')}</p>
            <Button name="intent" value="post" wide>
              {t('heldMail:post')}
            </Button>
          </>
        )}
        <Button kind="second" name="intent" value="drop" wide>
          {t(isPostable ? 'heldMail:drop' : 'heldMail:dropUnread')}
        </Button>
      </Form>
      <Others others={mail.others} />
    </NarrowPage>
  )
}

function Others({ others }: { others: HeldMailView['others'] }) {
  const { t, lang } = useReader()
  if (others.length === 0) return null
  return (
    <section className="mt-6" aria-labelledby="others">
      <h2 id="others">{t('heldMail:others')}</h2>
      <ul className="mt-2 stack-tight">
        {others.map(({ token, from, at }) => (
          <li key={token}>
            <a href={paths.heldMail(lang, token)}>{from ? <Num>{from}</Num> : t('common:notStated')}</a> <Time at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}
