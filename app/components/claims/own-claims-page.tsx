import type { OwnCertificate } from '#app/domain/claims/certificate.ts'
import type { Claim } from '#app/domain/claims/claim.ts'
import type { OpenDispute } from '#app/domain/claims/dispute.ts'
import type { LevelView } from '#app/domain/claims/level.ts'
import { publicClaim } from '#app/domain/claims/public-claim.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ProfileNav } from '../company-editor/profile-nav.tsx'
import { DeskPage } from '../desk/desk-page.tsx'
import { Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Table } from '../ui/table.tsx'
import { ClaimCheck, ClaimDays, ClaimLegend, ClaimStatus, LevelStatus } from './claim-state.tsx'
import { ClaimValue } from './claim-value.tsx'
import { DisputeSheet } from './dispute-sheet.tsx'
import { OwnCertificates } from './own-certificates.tsx'

type Site = { host: string; name: string; value: string }

/** What the company claims, how far it was checked, and what it can do about it. */
export function OwnClaimsPage({
  claims,
  level,
  certificates,
  site,
  disputes,
  today,
  reply,
}: {
  claims: Claim[]
  level: LevelView
  certificates: OwnCertificate[]
  site: Site | null
  disputes: OpenDispute[]
  today: string
  reply?: FormReply | null
}) {
  const { t, lang } = useReader()
  return (
    <DeskPage current="company">
      <ErrorSummary reply={reply} />
      <header className="page-head">
        <h1>{t('deskClaim:title')}</h1>
        <p className="text-ink-soft">{t('deskClaim:lead')}</p>
      </header>
      <ProfileNav current="claims" />
      <div className="mt-6">
        <LevelStatus level={level.level} />
        {level.missing.length > 0 ? (
          <>
            <p className="mt-2">{t('deskClaim:missing')}</p>
            <ul className="bullets">
              {level.missing.map((need) => (
                <li key={need}>{t(`deskClaim:need.${need}`)}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className="mt-2">{t('deskClaim:complete')}</p>
        )}
      </div>
      {disputes.length > 0 && (
        <Section id="disputes" title={t('dispute:open')}>
          <p className="measure mb-4">{t('dispute:openOwn')}</p>
          <div className="stack">
            {disputes.map((dispute) => (
              <DisputeSheet key={dispute.id} dispute={dispute} claim={claims.find(({ id }) => id === dispute.claimId)} />
            ))}
          </div>
        </Section>
      )}
      <Section
        id="certificates"
        title={t('deskClaim:certificates')}
        more={
          <ButtonLink small to={paths.newCertificate(lang)}>
            {t('deskClaim:add')}
          </ButtonLink>
        }
      >
        <OwnCertificates certificates={certificates} today={today} />
      </Section>
      <Section id="claims" title={t('deskClaim:claims')}>
        <Claims claims={claims.filter(({ kind }) => kind !== 'certificate')} today={today} />
        <ClaimLegend />
      </Section>
      <Section id="site" title={t('deskClaim:site')}>
        {site ? <SiteProof site={site} /> : <p className="text-ink-soft">{t('deskClaim:noSite')}</p>}
      </Section>
    </DeskPage>
  )
}

/** Here a machine's finding is told as it is, also where it tells others nothing. */
function Claims({ claims, today }: { claims: Claim[]; today: string }) {
  const { t } = useReader()
  return (
    <Table
      fold
      className="claims"
      caption={t('deskClaim:caption')}
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        { head: t('deskClaim:what'), isHead: true, cell: ({ kind }) => t(`deskClaim:kind.${kind}`) },
        { head: t('company:value'), cell: (claim) => <ClaimValue claim={claim} /> },
        { head: t('company:state'), cell: (claim) => <ClaimStatus claim={toldHere(claim, today)} /> },
        { head: t('company:checkedBy'), cell: (claim) => <ClaimCheck claim={toldHere(claim, today)} /> },
        { head: t('company:statedOn'), cell: (claim) => <ClaimDays claim={claim} /> },
      ]}
    />
  )
}

const toldHere = (claim: Claim, today: string) => (claim.state === 'failed' ? claim : publicClaim(claim, today))

function SiteProof({ site }: { site: Site }) {
  const { t } = useReader()
  return (
    <div className="measure">
      <p>{t('deskClaim:siteText', { host: site.host })}</p>
      <Facts
        className="mt-4"
        facts={[
          { label: t('deskClaim:recordType'), value: <Num code>TXT</Num> },
          { label: t('deskClaim:recordName'), value: <Num code>{site.name}</Num> },
          { label: t('deskClaim:recordValue'), value: <Num code>{site.value}</Num> },
        ]}
      />
      <Form className="mt-4">
        <Button kind="second" name="intent" value="check-site">
          {t('deskClaim:checkSite')}
        </Button>
      </Form>
    </div>
  )
}
