import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Notice } from '../ui/notice.tsx'

const told = ['in_review', 'changes_requested', 'refused', 'suspended'] as const

/**
 * In the editor: that the listing, or a change of it, waits for staff, or what they said; and the way to the page with all of it.
 * `waiting`: the changed fields, by their labels.
 */
export function ReviewNotice({ listingId, status, waiting }: { listingId: string; status: ListingStatus; waiting: string[] }) {
  const { t, lang, format } = useReader()
  const said = told.find((one) => one === status)
  if (!said && waiting.length === 0) return null
  return (
    <Notice className="mb-6" due={said !== undefined && said !== 'in_review'}>
      {said && <p>{t(`review:own.${said}`)}</p>}
      {waiting.length > 0 && <p>{t('review:own.changeWaits', { fields: format.list([...new Set(waiting)]) })}</p>}
      <p className="mt-1">
        <a href={paths.listingReview(lang, listingId)}>{t('review:own.more')}</a>
      </p>
    </Notice>
  )
}
