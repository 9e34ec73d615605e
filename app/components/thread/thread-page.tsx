import type { FormReply } from '#app/domain/form.ts'
import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { needNumber } from '#app/domain/threads/need.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { QuotationStatus } from '../quotation/quotation-status.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'
import { InquiryFacts } from './inquiry-facts.tsx'
import { OtherSide } from './other-side.tsx'
import { OwnSide } from './own-side.tsx'
import { ReplySection } from './reply-form.tsx'
import { Timeline, type TimelineLinks } from './timeline.tsx'

export type ThreadLinks = TimelineLinks & {
  /** Where a reply is posted. */
  reply: string
  /** Where the private block is posted; members only. */
  side?: string
  /** An RFQ of the same need, where it was asked of this supplier alone. */
  askOthers?: string
  /** The other quotations of the RFQ that it is about. */
  comparison?: string
}

/**
 * One negotiation, for a member in the desk and for a guest behind a scoped link. `reply` answers the message or the private block,
 * whichever was sent; `now` decides what is due, `timeZone` how instants read.
 */
export function ThreadPage({
  thread,
  clientKey,
  reply,
  links,
  isGuest = false,
  now,
  timeZone = 'UTC',
}: {
  thread: ThreadView
  clientKey: string
  reply?: FormReply | null
  links: ThreadLinks
  isGuest?: boolean
  now: Date
  timeZone?: string
}) {
  const { t, lang } = useReader()
  const isOfMessage = reply ? 'body' in reply.values : false
  return (
    <div className="desk">
      {!isGuest && (
        <Trail
          steps={[
            { label: t('thread:inbox'), to: paths.inbox(lang) },
            { label: t(thread.side === 'buyer' ? 'thread:buying' : 'thread:selling'), to: paths.inbox(lang, { side: thread.side }) },
          ]}
        />
      )}
      <div className="with-side">
        <div>
          <ErrorSummary reply={reply} />
          <ThreadHead thread={thread} links={links} now={now} />
          {isGuest && (
            <Notice className="measure mb-6 no-print" icon="lock">
              <p>{t('thread:guest')}</p>
            </Notice>
          )}
          {thread.inquiry?.isUnverified && (
            <Notice due className="measure mb-6 no-print">
              <p>{t('thread:notLookedAt')}</p>
            </Notice>
          )}
          {thread.inquiry && <InquiryFacts form={thread.inquiry.form} />}
          {thread.inquiry?.cameBy && (
            <p className="mb-6 text-sm text-ink-soft">
              <Phrase of="thread:cameBy" with={{ buyer: <UserText>{thread.inquiry.cameBy}</UserText> }} />
            </p>
          )}
          <Timeline thread={thread} links={links} now={now} timeZone={timeZone} />
          <p className="text-xs text-ink-soft">
            <Phrase of="thread:times" with={{ zone: <Num>{timeZone}</Num> }} />
          </p>
          {thread.other.isClosed ? (
            <Closed companyName={thread.other.name} />
          ) : (
            <ReplySection thread={thread} action={links.reply} clientKey={clientKey} reply={isOfMessage ? reply : null} isGuest={isGuest} />
          )}
          {isGuest && (
            <div className="mt-6 text-sm measure stack-tight no-print">
              <p>
                <a href={paths.join(lang)}>{t('thread:join')}</a>
              </p>
              <p>
                <a className="more" href={paths.page(lang, 'privacy')}>
                  {t('thread:yourData')}
                </a>
              </p>
            </div>
          )}
        </div>
        <div>
          <OtherSide thread={thread} />
          {!isGuest && links.side && <OwnSide thread={thread} action={links.side} reply={isOfMessage ? null : reply} timeZone={timeZone} />}
        </div>
      </div>
    </div>
  )
}

/** In the place of the reply. */
function Closed({ companyName }: { companyName: string }) {
  return (
    <Notice className="measure mt-6">
      <p>
        <Phrase of="thread:closed" with={{ company: <UserText>{companyName}</UserText> }} />
      </p>
    </Notice>
  )
}

function ThreadHead({ thread, links, now }: { thread: ThreadView; links: ThreadLinks; now: Date }) {
  const { t, lang } = useReader()
  const { listing, inquiry, currentQuotation } = thread
  return (
    <header className="page-head">
      <h1>
        <UserText>{listing?.title ?? thread.subject}</UserText>
      </h1>
      <p className="row text-sm">
        <span className="text-ink-soft">
          <Phrase
            of="thread:with"
            with={{ ref: <Num code>{needNumber(thread.need)}</Num>, company: <UserText>{thread.other.name}</UserText> }}
          />
        </span>
        {currentQuotation ? (
          <QuotationStatus quotation={currentQuotation} now={now} />
        ) : (
          inquiry && <Status icon="dot">{t(`trade:inquiryStatus.${inquiry.status}`)}</Status>
        )}
      </p>
      <p className="acts no-print">
        {thread.canQuote && links.quotationForm && (
          <ButtonLink to={links.quotationForm}>{t(currentQuotation ? 'quotation:act.revise' : 'quotation:act.write')}</ButtonLink>
        )}
        {!thread.other.isClosed && (
          <ButtonLink kind="second" to="#reply">
            {t('thread:reply.title')}
          </ButtonLink>
        )}
        {links.comparison && (
          <a className="more" href={links.comparison}>
            {t('thread:comparison')}
          </a>
        )}
        {links.askOthers && (
          <a className="more" href={links.askOthers}>
            {t('thread:askOthers')}
          </a>
        )}
        {listing?.isOpen && (
          <a className="more" href={paths.listing(lang, listing.slug)}>
            {t('thread:listing')}
          </a>
        )}
      </p>
    </header>
  )
}
