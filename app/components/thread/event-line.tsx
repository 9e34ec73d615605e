import { declineReasons } from '#app/domain/quotations/quotation.ts'
import type { TimelineEntry } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { TextKey } from '#app/i18n/translator.ts'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

type Event = Extract<TimelineEntry, { kind: 'event' }>

/** Why a mail was held, by the name of the rule that held it. */
function heldBecause(rule: string | undefined): TextKey {
  if (rule === 'sender.stranger') return 'thread:held.stranger'
  if (rule?.startsWith('sender.')) return 'thread:held.unconfirmed'
  if (rule === 'thread.closed') return 'thread:held.closed'
  if (rule?.startsWith('incomplete.')) return 'thread:held.incomplete'
  return 'thread:held.other'
}

function sentenceOf({ name, isOwnSide, detail }: Event): TextKey | null {
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
      return heldBecause(detail.rule)
    case 'mail.machine':
      return 'thread:event.machine'
    default:
      return null
  }
}

/** What happened beside what was said: one soft line. */
export function EventLine({ event, otherName, timeZone }: { event: Event; otherName: string; timeZone: string }) {
  const { t } = useReader()
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
        <Time at={event.at} timeZone={timeZone} />
      </p>
    </li>
  )
}
