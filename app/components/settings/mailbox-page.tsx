import type { FormReply } from '#app/domain/form.ts'
import type { StoppedMail } from '#app/domain/mail/stopped-mail.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { StoppedMailNotice } from '../desk/stopped-mail.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { SmallPage } from './small-page.tsx'

/** Whether letters reach the reader's own mailbox, and how they come again. */
export function MailboxPage({ address, stopped, reply }: { address: string; stopped: StoppedMail | null; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <SmallPage title={t('settings:mailbox.title')} reply={reply}>
      {stopped ? (
        <StoppedMailNotice mail={stopped} />
      ) : (
        <p>
          <Phrase of="settings:mailbox.works" with={{ address: <Num>{address}</Num> }} />
        </p>
      )}
    </SmallPage>
  )
}
