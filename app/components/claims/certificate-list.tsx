import type { Certificate } from '#app/domain/claims/certificate.ts'
import { publicClaim } from '#app/domain/claims/public-claim.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Facts } from '../ui/facts.tsx'
import { Num } from '../ui/num.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { ClaimCheck, ClaimStatus } from './claim-state.tsx'

/** Certificates as everybody sees them: what stands on each, and who looked at it. */
export function CertificateList({ certificates, today }: { certificates: Certificate[]; today: string }) {
  return (
    <div className="stack">
      {certificates.map((certificate) => (
        <CertificateCard key={certificate.id} certificate={certificate} today={today} />
      ))}
    </div>
  )
}

function CertificateCard({ certificate, today }: { certificate: Certificate; today: string }) {
  const { t, format } = useReader()
  const { id, schemeName, type, number, issuerName, issuerCountry, notifiedBody, accreditationNo, holderName, siteAddress } = certificate
  const { coversModels, standards, issuedOn, expiresOn, verifyUrl, publicFileId } = certificate
  const claim = publicClaim(certificate.claim, today)
  return (
    <article className="sheet stack-tight" aria-labelledby={`certificate-${id}`}>
      <h2 id={`certificate-${id}`}>
        <bdi>{schemeName}</bdi>
      </h2>
      <p className="row text-sm">
        <span>{t(`claim:type.${type}`)}</span>
        <ClaimStatus claim={claim} />
      </p>
      <Facts
        facts={[
          { label: t('claim:number'), value: <Num code>{number}</Num> },
          {
            label: t('claim:issuer'),
            value: <UserText>{issuerName}</UserText>,
            note: issuerCountry && format.country(issuerCountry),
          },
          { label: t('claim:notifiedBody'), value: notifiedBody && <Num code>{notifiedBody}</Num> },
          { label: t('claim:accreditation'), value: accreditationNo && <Num code>{accreditationNo}</Num> },
          { label: t('claim:holder'), value: <UserText>{holderName}</UserText> },
          { label: t('claim:site'), value: siteAddress && <UserText>{siteAddress}</UserText> },
          { label: t('claim:models'), value: coversModels.length > 0 && <Num>{coversModels.join(', ')}</Num> },
          { label: t('claim:standards'), value: standards.length > 0 && <Num>{standards.join(', ')}</Num> },
          { label: t('claim:issuedOn'), value: <Day on={issuedOn} /> },
          { label: t('claim:validUntil'), value: expiresOn ? <Day on={expiresOn} /> : t('claim:noEnd') },
          { label: t('claim:checked'), value: <ClaimCheck claim={claim} /> },
        ]}
      />
      {(verifyUrl ?? publicFileId) && (
        <p className="row">
          {publicFileId && (
            <a className="more" href={paths.file(publicFileId)} rel="nofollow">
              {t('claim:copy')}
            </a>
          )}
          {verifyUrl && (
            <a className="more" href={verifyUrl} rel="nofollow noopener external ugc">
              {t('claim:verify')}
            </a>
          )}
        </p>
      )}
    </article>
  )
}
