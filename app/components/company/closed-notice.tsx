import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

const aheadMs = 14 * 86_400_000

/** The closed period of a company, from two weeks before it till its last day. */
export function ClosedNotice({ company: { profile, timeZone }, now }: { company: CompanyView; now: Date }) {
  const { closedFrom, closedUntil, closedNote } = profile.calendar ?? {}
  if (!closedFrom || !closedUntil) return null
  const dayIn = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  if (closedUntil < dayIn(now) || closedFrom > dayIn(new Date(now.getTime() + aheadMs))) return null
  const days = { from: <Day on={closedFrom} />, until: <Day on={closedUntil} /> }
  return (
    <Notice className="mt-4">
      <p>
        {closedNote ? (
          <Phrase of="company:profile.closedFor" with={{ ...days, note: <UserText>{closedNote}</UserText> }} />
        ) : (
          <Phrase of="company:profile.closed" with={days} />
        )}
      </p>
    </Notice>
  )
}
