import type { RfqStatus as State } from '#app/domain/rfqs/lifecycle.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'

type Look = { icon: IconName; tone?: 'good' | 'due' | 'strong' }

const looks: Record<State, Look> = {
  draft: { icon: 'gap' },
  in_review: { icon: 'clock' },
  changes_requested: { icon: 'alert', tone: 'due' },
  rejected: { icon: 'x', tone: 'due' },
  open: { icon: 'check', tone: 'good' },
  paused: { icon: 'clock' },
  evaluating: { icon: 'clock', tone: 'strong' },
  awarded: { icon: 'check', tone: 'good' },
  lapsed: { icon: 'gap' },
  cancelled: { icon: 'x' },
  suspended: { icon: 'alert', tone: 'due' },
}

/** How an RFQ stands, in a word. */
export function RfqStatus({ of: { status, isPartly } }: { of: { status: State; isPartly: boolean } }) {
  const { t } = useReader()
  const look = isPartly ? looks.evaluating : looks[status]
  return <Status {...look}>{t(isPartly ? 'rfq:status.partly' : `rfq:status.${status}`)}</Status>
}
