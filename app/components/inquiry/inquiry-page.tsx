import type { FormReply } from '#app/domain/form.ts'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { PageHead } from '../site/page.tsx'
import { AskedListing } from './asked-listing.tsx'
import { InquiryForm } from './inquiry-form.tsx'

/** The inquiry on a page of its own: where the form on a listing leads when something needs another look. */
export function InquiryPage({
  listing,
  clientKey,
  made,
  isMember,
  share,
  reply,
}: {
  listing: ListingCard
  clientKey: string
  /** When and for which listing the form was drawn. */
  made: string
  isMember: boolean
  share?: string
  reply?: FormReply | null
}) {
  const { t } = useReader()
  return (
    <div className="with-form">
      <div className="measure">
        <ErrorSummary reply={reply} />
        <PageHead title={t('inquiry:title')} />
        <InquiryForm listing={listing} clientKey={clientKey} made={made} isMember={isMember} share={share} reply={reply} />
      </div>
      <AskedListing listing={listing} />
    </div>
  )
}
