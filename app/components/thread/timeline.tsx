import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { QuotationCard, type QuotationLinks } from '../quotation/quotation-card.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { DeliveryState } from './delivery.tsx'
import { EventLine } from './event-line.tsx'
import { EntryHead, MessageEntry } from './message.tsx'

/** Where a file of a message is to be had. */
export type TimelineLinks = QuotationLinks & { file: (fileId: string) => string }

/** Everything that was said, offered and decided, in its order; the same for both sides. */
export function Timeline({ thread, links, now, timeZone }: { thread: ThreadView; links: TimelineLinks; now: Date; timeZone: string }) {
  const { t } = useReader()
  const otherSide = thread.side === 'buyer' ? 'supplier' : 'buyer'
  return (
    <ol className="timeline" aria-label={t('thread:timeline')}>
      {thread.timeline.map((entry) => {
        if (entry.kind === 'message')
          return <MessageEntry key={entry.id} message={entry} otherSide={otherSide} linkTo={links.file} timeZone={timeZone} />
        if (entry.kind === 'event') return <EventLine key={entry.id} event={entry} otherName={thread.other.name} timeZone={timeZone} />
        return (
          <li key={entry.id} className="message" id={`entry-${entry.id}`}>
            <article aria-labelledby={`by-${entry.id}`}>
              <EntryHead
                id={`by-${entry.id}`}
                title={<Phrase of="quotation:heading" with={{ version: <Num>{entry.quotation.version}</Num> }} />}
                author={entry.author}
                channel="web"
                at={entry.at}
                timeZone={timeZone}
              />
              <QuotationCard quotation={entry.quotation} links={links} now={now} />
              {entry.author.isOwnSide && <DeliveryState of={entry.delivery ?? []} to={otherSide} />}
            </article>
          </li>
        )
      })}
    </ol>
  )
}
