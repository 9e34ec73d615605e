import type { ComponentProps } from 'react'
import type { QueuedRfq } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Phrase } from '../ui/phrase.tsx'
import { ReviewQueuePage } from './review-queue-page.tsx'

type Props = Pick<ComponentProps<typeof ReviewQueuePage<QueuedRfq>>, 'queue' | 'isOff' | 'reply'>

/** The RFQs that wait for staff. */
export function AdminRfqsPage(props: Props) {
  const { t, lang } = useReader()
  const words = {
    title: t('rfqDesk:staff.title'),
    lead: t('rfqDesk:staff.lead'),
    none: t('rfqDesk:staff.none'),
    noneText: t('rfqDesk:staff.noneText'),
    find: t('rfqDesk:staff.find'),
    caption: <Phrase of="rfqDesk:staff.caption" count={props.queue.total} />,
    noun: t('rfqDesk:staff.rfq'),
  }
  return <ReviewQueuePage current="rfqs" words={words} addressOf={({ rfqId }) => paths.adminRfq(lang, rfqId)} {...props} />
}
