import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Notice } from '../ui/notice.tsx'

const told = ['in_review', 'changes_requested', 'refused', 'suspended'] as const

/** In the editor: that the listing waits for staff or what they said, and the way to the page with all of it. */
export function ReviewNotice({ listingId, status }: { listingId: string; status: ListingStatus }) {
  const { t, lang } = useReader()
  const said = told.find((one) => one === status)
  if (!said) return null
  return (
    <Notice className="mb-6" due={said !== 'in_review'}>
      <p>{t(`review:own.${said}`)}</p>
      <p className="mt-1">
        <a href={paths.listingReview(lang, listingId)}>{t('review:own.more')}</a>
      </p>
    </Notice>
  )
}
