import type { StoppedMail } from '#app/domain/mail/stopped-mail.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'

/** The reader's own mailbox takes no letters: what came stands on the site, and what to do about it. */
export function StoppedMailNotice({ mail: { address, because, sender, isQq, mayAsk } }: { mail: StoppedMail }) {
  const { t, lang } = useReader()
  return (
    <Notice due className="measure mb-6">
      <p>
        <Phrase of={`desk:stoppedMail.${because}`} with={{ address: <Num>{address}</Num> }} />
      </p>
      {isQq && (
        <p className="mt-2">
          <Phrase of="desk:stoppedMail.qq" with={{ sender: <Num>{sender}</Num> }} />
        </p>
      )}
      {mayAsk && (
        <Form action={paths.ownMailbox(lang)} className="mt-2">
          <Button kind="second" small>
            {t('desk:stoppedMail.ask')}
          </Button>
        </Form>
      )}
      <p className="mt-2">
        <a className="more" href={paths.changeAddress(lang)}>
          {t('desk:stoppedMail.change')}
        </a>{' '}
        <a className="more" href={paths.helpTopic(lang, 'mail-delivery')}>
          {t('desk:stoppedMail.help')}
        </a>
      </p>
    </Notice>
  )
}
