import { declineReasons, withdrawReasonOf } from '#app/domain/quotations/quotation.ts'
import type { QuotationView } from '#app/domain/quotations/quotation-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { TideScale } from '../ui/tide.tsx'
import { Day } from '../ui/time.tsx'
import { daysLeft } from './validity.ts'

/** How a version stands, in a word: open with the days that are left, or why it no longer is. */
export function QuotationStatus({ quotation, now }: { quotation: QuotationView; now: Date }) {
  const { t, format } = useReader()
  const { status, isSuperseded, currentVersion, validUntil, acceptedAt, wonLines } = quotation
  if (isSuperseded)
    return (
      <Status icon="struck">
        <Phrase of="quotation:state.superseded" with={{ version: <Num>{currentVersion}</Num> }} />
      </Status>
    )
  switch (status) {
    case 'accepted':
      return (
        <Status icon="check" tone="good">
          {acceptedAt ? (
            <Phrase of="quotation:state.acceptedOn" with={{ day: <Day on={acceptedAt} /> }} />
          ) : (
            t('trade:quotationStatus.accepted')
          )}{' '}
          {wonLines && <Phrase of="quotation:state.lines" with={{ lines: <Num>{format.list(wonLines.map(String))}</Num> }} />}
        </Status>
      )
    case 'declined': {
      const reason = declineReasons.find((one) => one === quotation.declinedReason) ?? 'other'
      return <Status icon="x">{t('quotation:state.declined', { reason: t(`quotation:declineReason.${reason}`) })}</Status>
    }
    case 'withdrawn': {
      const reason = t(`comparison:withdrawal.reasons.${withdrawReasonOf(quotation.withdrawnReason)}`)
      return <Status icon="x">{t('quotation:state.withdrawn', { reason })}</Status>
    }
    case 'lost':
      return <Status icon="x">{t('trade:quotationStatus.lost')}</Status>
    case 'countered':
      return (
        <Status icon="dot" tone="strong">
          {t('trade:quotationStatus.countered')}
        </Status>
      )
    case 'expired':
      return (
        <Status icon="struck" tone="due">
          <Phrase of="quotation:state.expired" with={{ day: <Day on={validUntil} /> }} />
        </Status>
      )
    default:
      return <Validity quotation={quotation} now={now} />
  }
}

function Validity({ quotation, now }: { quotation: QuotationView; now: Date }) {
  const { t } = useReader()
  const left = daysLeft(quotation.expiresAt, now)
  return (
    <span className="validity">
      <Status icon="clock" tone={left < 3 ? 'due' : undefined}>
        <Phrase of="quotation:state.validUntil" with={{ day: <Day on={quotation.validUntil} /> }} />
      </Status>
      <span className="text-xs text-ink-soft">
        <TideScale daysLeft={left} /> <span>{left < 1 ? t('quotation:lastDay') : <Phrase of="quotation:daysLeft" count={left} />}</span>
      </span>
    </span>
  )
}
