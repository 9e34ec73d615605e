import type { ReactNode } from 'react'
import type { Author, Side, TimelineEntry } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Notice } from '../ui/notice.tsx'
import { PersonName } from '../ui/person-name.tsx'
import { Status } from '../ui/status.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { DeliveryState } from './delivery.tsx'
import { Files } from './files.tsx'
import { Written } from './written.tsx'

type Message = Extract<TimelineEntry, { kind: 'message' }>

/** Who, from where, when: the line above every entry that somebody made. */
export function EntryHead({
  id,
  title,
  author,
  channel,
  at,
  timeZone,
}: {
  id: string
  title: ReactNode
  author: Author
  channel: Message['channel']
  at: Date
  timeZone: string
}) {
  const { t } = useReader()
  return (
    <div className="message__head">
      <h2 id={id}>{title}</h2>
      {!author.isMe && <UserText>{author.companyName}</UserText>}
      <Status icon={channel === 'web' ? 'web' : 'mail'}>{t(channel === 'web' ? 'thread:onTheWeb' : 'thread:byMail')}</Status>
      <Time at={at} timeZone={timeZone} />
    </div>
  )
}

export function MessageEntry({
  message,
  otherSide,
  linkTo,
  timeZone,
}: {
  message: Message
  otherSide: Side
  linkTo: (fileId: string) => string
  timeZone: string
}) {
  const { t } = useReader()
  const { id, author, body, lang, quotedText, delivery } = message
  return (
    <li className={author.isOwnSide ? 'message message-own' : 'message'} id={`entry-${id}`}>
      <article aria-labelledby={`by-${id}`}>
        <EntryHead
          id={`by-${id}`}
          title={author.isMe ? t('thread:you') : <PersonName of={author} />}
          author={author}
          channel={message.channel}
          at={message.at}
          timeZone={timeZone}
        />
        <SenderNotice message={message} />
        <div className="message__body">
          <Written text={body} lang={lang} />
          <Files files={message.files} linkTo={linkTo} />
          {quotedText && (
            <details className="quoted">
              <summary>{t('thread:quotedText')}</summary>
              <Written text={quotedText} lang={null} />
            </details>
          )}
        </div>
        {author.isOwnSide && <DeliveryState of={delivery ?? []} to={otherSide} />}
      </article>
    </li>
  )
}

/** How sure it is that a mail is by whose name it carries, where that is not plain. */
function SenderNotice({ message: { channel, senderVerified, confirmedBy, author } }: { message: Message }) {
  const { t } = useReader()
  if (channel !== 'email' || senderVerified) return null
  const side = author.isOwnSide ? 'own' : 'theirs'
  return (
    <Notice due={confirmedBy !== 'participant'} className="measure mb-2">
      <p>{t(confirmedBy ? `thread:confirmed.${confirmedBy}.${side}` : `thread:unverified.${side}`)}</p>
    </Notice>
  )
}
