import type { LetterState } from '#app/domain/mail/delivery-state.ts'
import type { Side } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'

const looks = {
  queued: { icon: 'clock' },
  sent: { icon: 'send' },
  delayed: { icon: 'clock' },
  unknown: { icon: 'gap' },
  received: { icon: 'check', tone: 'good' },
  partly: { icon: 'alert', tone: 'due' },
  notReceived: { icon: 'alert', tone: 'due' },
} as const satisfies Record<string, { icon: IconName; tone?: 'good' | 'due' }>

export type Delivery = keyof typeof looks

const isLost = (state: LetterState) => state === 'bounced' || state === 'suppressed' || state === 'failed'
const isReceived = (state: LetterState) => state === 'delivered' || state === 'complained'

/** How far a message came by mail, over all its readers: the worst news first, since somebody must act on it. Null while no letter is known. */
export function deliveryOf(states: readonly LetterState[]): Delivery | null {
  if (states.length === 0) return null
  if (states.every(isLost)) return 'notReceived'
  if (states.some(isLost)) return 'partly'
  if (states.every(isReceived)) return 'received'
  return (['delayed', 'queued', 'unknown'] as const).find((state) => states.includes(state)) ?? 'sent'
}

/** `to`: the side that was to get it. */
export function DeliveryState({ of, to }: { of: readonly LetterState[]; to: Side }) {
  const { t } = useReader()
  const delivery = deliveryOf(of)
  if (!delivery) return null
  const look: { icon: IconName; tone?: 'good' | 'due' } = looks[delivery]
  return (
    <p className="mt-1">
      <Status icon={look.icon} tone={look.tone}>
        {t(delivery === 'notReceived' ? `thread:delivery.notReceived.${to}` : `thread:delivery.${delivery}`)}
      </Status>
    </p>
  )
}
