import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Status } from '../ui/status.tsx'
import { statusLooks } from './status-looks.ts'

const explained: ListingStatus[] = ['in_review', 'changes_requested', 'refused', 'suspended']

/** The state of one of the company's listings, with the way to what staff said where they have a say in it. */
export function ListingStanding({ listingId, status }: { listingId: string; status: ListingStatus }) {
  const { t, lang } = useReader()
  return (
    <>
      <Status {...statusLooks[status]}>{t(`trade:listingStatus.${status}`)}</Status>
      {explained.includes(status) && (
        <a className="per block" href={paths.listingReview(lang, listingId)}>
          {t('review:own.more')}
        </a>
      )}
    </>
  )
}
