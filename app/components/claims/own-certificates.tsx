import { warnedDays, type OwnCertificate } from '#app/domain/claims/certificate.ts'
import { publicClaim } from '#app/domain/claims/public-claim.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Empty } from '../ui/empty.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { ClaimCheck, ClaimStatus } from './claim-state.tsx'

/** A company's certificates as it sees them itself, those that have ended too. */
export function OwnCertificates({ certificates, today }: { certificates: OwnCertificate[]; today: string }) {
  const { t, lang } = useReader()
  if (certificates.length === 0) return <Empty title={t('deskClaim:none')} />
  return (
    <Table
      fold
      className="claims"
      caption={t('deskClaim:certificatesNote')}
      rows={certificates}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t('deskClaim:change'),
          isHead: true,
          cell: ({ id, schemeName }) => (
            <a className="more" href={paths.ownCertificate(lang, id)}>
              <bdi>{schemeName}</bdi>
            </a>
          ),
        },
        { head: t('claim:number'), cell: ({ number }) => <Num code>{number}</Num> },
        { head: t('company:state'), cell: ({ claim }) => <ClaimStatus claim={publicClaim(claim, today)} /> },
        { head: t('company:checkedBy'), cell: ({ claim }) => <ClaimCheck claim={publicClaim(claim, today)} /> },
        { head: t('claim:validUntil'), cell: (certificate) => <End of={certificate} today={today} /> },
      ]}
    />
  )
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

function End({ of: { expiresOn }, today }: { of: OwnCertificate; today: string }) {
  const { t } = useReader()
  if (!expiresOn) return t('claim:noEnd')
  const day = <Day on={expiresOn} />
  if (expiresOn < today)
    return (
      <Status icon="struck" tone="due">
        <Phrase of="deskClaim:ended" with={{ day }} />
      </Status>
    )
  if (daysBetween(today, expiresOn) > warnedDays) return day
  return (
    <Status icon="clock" tone="due">
      <Phrase of="deskClaim:endsSoon" with={{ day }} />
    </Status>
  )
}
