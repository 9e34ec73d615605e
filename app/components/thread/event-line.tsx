import { heldBecause } from '#app/domain/mail/held-mail.ts'
import { declineReasons } from '#app/domain/quotations/quotation.ts'
import type { TimelineEntry } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { TextKey } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

type Event = Extract<TimelineEntry, { kind: 'event' }>

/** Why a mail was held, and how it stands now. What was posted after all stands as a message. */
function sentenceOfHeld({ detail, held }: Event): TextKey | null {
  if (held?.state === 'posted') return null
  if (held?.state === 'confirmed') return 'thread:held.posting'
  if (held?.state === 'refused') return 'thread:held.dropped'
  const because = heldBecause(detail.rule)
  return because === 'token' ? 'thread:held.other' : `thread:held.${because}`
}

function sentenceOf(event: Event): TextKey | null {
  const { name, isOwnSide } = event
  switch (name) {
    case 'quotation.accepted':
      return isOwnSide ? 'thread:event.acceptedByUs' : 'thread:event.acceptedByThem'
    case 'quotation.declined':
      return isOwnSide ? 'thread:event.declinedByUs' : 'thread:event.declinedByThem'
    case 'quotation.expired':
      return 'thread:event.expired'
    case 'thread.closed':
      return 'thread:event.closed'
    case 'mail.held':
      return sentenceOfHeld(event)
    case 'mail.machine':
      return 'thread:event.machine'
    default:
      return null
  }
}

/** What happened beside what was said: one soft line. */
export function EventLine({ event, otherName, timeZone }: { event: Event; otherName: string; timeZone: string }) {
  const { t, lang, format } = useReader()
  const sentence = sentenceOf(event)
  if (!sentence) return null
  const reason = declineReasons.find((one) => one === event.detail.reason)
  return (
    <li className="event">
      <p>
        <Phrase
          of={sentence}
          with={{
            company: <UserText>{otherName}</UserText>,
            version: <Num>{event.detail.version ?? ''}</Num>,
            reason: t(`quotation:declineReason.${reason ?? 'other'}`),
          }}
        />{' '}
        {event.detail.lines && (
          <Phrase of="quotation:state.lines" with={{ lines: <Num>{format.list(event.detail.lines.map(String))}</Num> }} />
        )}{' '}
        {event.held?.token && (
          <>
            <a className="more" href={paths.heldMail(lang, event.held.token)}>
              {t('thread:held.look')}
            </a>{' '}
          </>
        )}
        <Time at={event.at} timeZone={timeZone} />
      </p>
    </li>
  )
}
