import type { ComponentProps } from 'react'
import type { QueuedReview } from '#app/domain/reviews/review-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Phrase } from '../ui/phrase.tsx'
import { ReviewQueuePage } from './review-queue-page.tsx'

type Props = Pick<ComponentProps<typeof ReviewQueuePage<QueuedReview>>, 'queue' | 'isOff' | 'reply'>

/** The listings that wait for staff. */
export function AdminListingsPage(props: Props) {
  const { t, lang } = useReader()
  const words = {
    title: t('admin:nav.listings'),
    lead: t('review:lead'),
    none: t('review:none'),
    noneText: t('review:noneText'),
    find: t('review:find'),
    caption: <Phrase of="review:caption" count={props.queue.total} />,
    noun: t('review:listing'),
  }
  return <ReviewQueuePage current="listings" words={words} addressOf={({ listingId }) => paths.adminListing(lang, listingId)} {...props} />
}
