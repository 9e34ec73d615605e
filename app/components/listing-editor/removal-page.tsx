import type { FormReply } from '#app/domain/form.ts'
import { listingLifecycle, type ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { Worded as WordedText } from '#app/domain/text.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { SmallPage } from '../desk/small-page.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Worded } from '../ui/worded.tsx'

type Removed = { id: string; version: number; status: ListingStatus; title: WordedText }

/** What removing a listing means, and the button. */
export function ListingRemovalPage({ listing, reply }: { listing: Removed; reply?: FormReply | null }) {
  const { t, lang } = useReader()
  const back = { label: t('review:own.back'), to: paths.ownListings(lang) }
  return (
    <SmallPage current="listings" back={back} reply={reply} title={t('desk:removal.title')} lead={<Worded of={listing.title} />}>
      <p>{t('desk:removal.text')}</p>
      {listingLifecycle.can(listing.status, 'pause') && <p className="mt-2">{t('desk:removal.pause')}</p>}
      <Form className="mt-6" reply={reply} hidden={{ version: listing.version }}>
        <p className="acts">
          <Button kind="grave">{t('desk:removal.button')}</Button>
          <a className="more" href={paths.ownListing(lang, listing.id)}>
            {t('desk:removal.back')}
          </a>
        </p>
      </Form>
    </SmallPage>
  )
}
