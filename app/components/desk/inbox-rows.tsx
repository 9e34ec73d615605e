import type { InboxRow } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { daysLeft, endOfDay } from '../quotation/validity.ts'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

/** Threads as rows: who, what, what was said last, how it stands, when. */
export function InboxRows({ rows, label, now }: { rows: InboxRow[]; label: string; now: Date }) {
  const { t, lang } = useReader()
  return (
    <ol aria-label={label}>
      {rows.map((row) => (
        <li key={row.threadId} className={row.isWaitingForMe ? 'thread-row thread-row-new' : 'thread-row'}>
          <p className="thread-row__who">
            <strong>
              <UserText>{row.otherName}</UserText>
            </strong>{' '}
            <span className="whitespace-nowrap">{t(row.side === 'buyer' ? 'desk:inbox.youBuy' : 'desk:inbox.youSell')}</span>
          </p>
          <h2>
            <a href={paths.thread(lang, row.threadId)}>
              <UserText>{row.subject}</UserText>
            </a>
          </h2>
          <p className="thread-row__last" dir="auto">
            {row.lastText}
          </p>
          <div className="thread-row__state">
            <RowState row={row} now={now} />
          </div>
          <p className="thread-row__when">
            <Day on={row.lastAt} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function RowState({ row, now }: { row: InboxRow; now: Date }) {
  const { t } = useReader()
  const { quotation } = row
  if (quotation?.status === 'accepted')
    return (
      <>
        <Status icon="check" tone="good">
          {t('trade:quotationStatus.accepted')}
        </Status>
        <QuotationRef of={quotation.ref} />
      </>
    )
  if (quotation?.status === 'declined' && !row.isWaitingForMe)
    return (
      <>
        <Status icon="x">{t('trade:quotationStatus.declined')}</Status>
        <QuotationRef of={quotation.ref} />
      </>
    )
  if (row.isClosed) return <Status icon="x">{t('desk:inbox.closedByThem')}</Status>
  return (
    <>
      <Status icon={row.isWaitingForMe ? 'dot' : 'send'} tone={row.isWaitingForMe ? 'strong' : undefined}>
        {t(row.isWaitingForMe ? 'desk:inbox.waitingForYou' : 'desk:inbox.waitingForThem')}
      </Status>
      {quotation ? (
        <OpenQuotation quotation={quotation} now={now} />
      ) : (
        row.inquiryStatus && <span className="text-xs text-ink-soft">{t(`trade:inquiryStatus.${row.inquiryStatus}`)}</span>
      )}
    </>
  )
}

function QuotationRef({ of }: { of: string }) {
  return (
    <span className="text-xs text-ink-soft">
      <Num code>{`QUO-${of}`}</Num>
    </span>
  )
}

/** Near its end, or past it, a quotation says so aloud; else its day stands there quietly. */
function OpenQuotation({ quotation, now }: { quotation: NonNullable<InboxRow['quotation']>; now: Date }) {
  const day = <Day on={quotation.validUntil} />
  if (quotation.status === 'expired')
    return (
      <Status icon="struck" tone="due">
        <Phrase of="quotation:state.expired" with={{ day }} />
      </Status>
    )
  if (quotation.status === 'sent' && daysLeft(endOfDay(quotation.validUntil), now) < 3)
    return (
      <Status icon="clock" tone="due">
        <Phrase of="quotation:state.validUntil" with={{ day }} />
      </Status>
    )
  return (
    <span className="text-xs text-ink-soft">
      <Phrase of="desk:inbox.quotedUntil" with={{ day }} />
    </span>
  )
}
