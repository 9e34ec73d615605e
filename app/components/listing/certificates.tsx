import type { ListingPaper } from '#app/domain/claims/listing-paper.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { ClaimStatus } from '../claims/claim-state.tsx'
import { Num } from '../ui/num.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'

/** What the supplier shows of each, and how far that was checked; of what it only states that is all that is known. */
export function Certificates({ papers }: { papers: ListingPaper[] }) {
  const { t } = useReader()
  const isAnyShown = papers.some(({ shown }) => shown !== null)
  return (
    <Table
      fold
      hideCaption
      caption={t('listing:certificatesCaption')}
      rows={papers}
      rowKey={({ name }) => name}
      columns={[
        { head: t('listing:certificate'), isHead: true, cell: ({ name }) => <Num>{name}</Num> },
        ...(isAnyShown
          ? [
              { head: t('claim:number'), cell: ({ shown }: ListingPaper) => shown && <Num code>{shown.number}</Num> },
              {
                head: t('claim:validUntil'),
                cell: ({ shown }: ListingPaper) => shown && (shown.expiresOn ? <Day on={shown.expiresOn} /> : t('claim:noEnd')),
              },
            ]
          : []),
        {
          head: t('listing:checked'),
          cell: ({ shown }) => (shown ? <ClaimStatus claim={shown.claim} /> : <Status icon="stated">{t('listing:stated')}</Status>),
        },
      ]}
    />
  )
}
