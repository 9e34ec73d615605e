import type { ReactNode } from 'react'
import type { OwnCertificate } from '#app/domain/claims/certificate.ts'
import { claimGrounds, claimLifecycle, staffActions, type Claim } from '#app/domain/claims/claim.ts'
import type { OpenDispute } from '#app/domain/claims/dispute.ts'
import type { LevelView } from '#app/domain/claims/level.ts'
import type { CompanyStatus } from '#app/domain/companies/company.ts'
import { standingReasons } from '#app/domain/companies/standing.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ClaimCheck, ClaimDays, ClaimStatus, LevelStatus } from '../claims/claim-state.tsx'
import { ClaimValue } from '../claims/claim-value.tsx'
import { DisputeSheet } from '../claims/dispute-sheet.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Field, Select } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'
import { SettleDispute } from './settle-dispute.tsx'
import { AdminPage } from './admin-page.tsx'
import { StandingStatus } from './companies-page.tsx'

export type LookedAtCompany = {
  id: string
  name: string
  nameLocal: string | null
  status: CompanyStatus
  slug: string
  claims: Claim[]
  level: LevelView
  certificates: OwnCertificate[]
  disputes: OpenDispute[]
}

/** One company: what it claims and how far it holds, and whether it stands on the stage. `chosen`: the claim that is being looked at. */
export function AdminCompanyPage({
  company,
  chosen,
  reply,
}: {
  company: LookedAtCompany
  chosen: string | null
  reply?: FormReply | null
}) {
  const { t, lang } = useReader()
  const { name, nameLocal, status, slug, level, claims, certificates, disputes } = company
  return (
    <AdminPage current="companies">
      <Trail steps={[{ label: t('adminCompany:title'), to: paths.adminCompanies(lang) }]} />
      <ErrorSummary reply={reply} />
      <header className="page-head">
        <h1>
          <UserText>{name}</UserText> {nameLocal && <UserText>{nameLocal}</UserText>}
        </h1>
        <p className="row text-sm">
          <StandingStatus status={status} />
          <LevelStatus level={level.level} />
          <a className="more" href={paths.company(lang, slug)}>
            {t('desk:company.seePage')}
          </a>
        </p>
      </header>
      {disputes.length > 0 && (
        <Section id="disputes" title={t('dispute:open')}>
          <div className="stack">
            {disputes.map((dispute) => (
              <DisputeSheet key={dispute.id} dispute={dispute} claim={claims.find(({ id }) => id === dispute.claimId)}>
                <SettleDispute dispute={dispute} reply={reply?.values.dispute === dispute.id ? reply : null} />
              </DisputeSheet>
            ))}
          </div>
        </Section>
      )}
      <Section id="claims" title={t('adminCompany:claims')}>
        <div className="stack">
          {claims.map((claim) => (
            <LookedAtClaim
              key={claim.id}
              claim={claim}
              certificate={certificates.find(({ id }) => id === claim.key)}
              to={paths.adminCompany(lang, company.id, { claim: claim.id })}
            >
              {claim.id === chosen && <MoveClaim claim={claim} reply={reply} />}
            </LookedAtClaim>
          ))}
        </div>
      </Section>
      <Section id="standing" title={t('adminCompany:standing')}>
        {status === 'listed' && <Standing act="suspend" />}
        {status === 'suspended' && <Standing act="restore" />}
      </Section>
    </AdminPage>
  )
}

function Standing({ act }: { act: 'suspend' | 'restore' }) {
  const { t } = useReader()
  return (
    <Form className="form measure" hidden={{ act }}>
      <p>{t(`adminCompany:${act}Text`)}</p>
      <Select
        name="reason"
        label={t('adminCompany:reason')}
        blank={t('common:form.choose')}
        choices={standingReasons.map((value) => ({ value, label: t(`letter:standing.reason.${value}`) }))}
        required
      />
      <p>
        <Button kind={act === 'suspend' ? 'grave' : 'second'} name="intent" value="standing">
          {t(`adminCompany:${act}`)}
        </Button>
      </p>
    </Form>
  )
}

function LookedAtClaim({
  claim,
  certificate,
  to,
  children,
}: {
  claim: Claim
  certificate?: OwnCertificate
  to: string
  children: ReactNode
}) {
  const { t } = useReader()
  return (
    <article className="sheet stack-tight">
      <h3>{t(`deskClaim:kind.${claim.kind}`)}</h3>
      <Facts
        close
        facts={[
          { label: t('adminCompany:value'), value: <ClaimValue claim={claim} /> },
          { label: t('claim:holder'), value: certificate && <UserText>{certificate.holderName}</UserText> },
          { label: t('claim:issuer'), value: certificate && <UserText>{certificate.issuerName}</UserText> },
          { label: t('company:state'), value: <ClaimStatus claim={claim} /> },
          { label: t('company:checkedBy'), value: <ClaimCheck claim={claim} /> },
          { label: t('company:statedOn'), value: claim.checkedAt && <ClaimDays claim={claim} /> },
          {
            label: t('deskClaim:field.original'),
            value: certificate?.originalFileId && (
              <a className="more" href={paths.file(certificate.originalFileId)}>
                {t('adminCompany:original')}
              </a>
            ),
          },
        ]}
      />
      {children || (
        <p>
          <a className="more" href={`${to}#move`}>
            {t('adminCompany:move')}
          </a>
        </p>
      )}
    </article>
  )
}

function MoveClaim({ claim, reply }: { claim: Claim; reply?: FormReply | null }) {
  const { t } = useReader()
  const open = staffActions.filter(
    (action) => claimLifecycle.can(claim.state, action) && (action !== 'revoke' || claim.kind === 'certificate'),
  )
  if (open.length === 0) return null
  return (
    <div id="move">
      <Form reply={reply} hidden={{ claim: claim.id, version: claim.version }}>
        <Select
          name="action"
          label={t('adminCompany:action')}
          blank={t('common:form.choose')}
          choices={open.map((value) => ({ value, label: t(`adminCompany:act.${value}`) }))}
          required
        />
        <Select
          name="ground"
          label={t('adminCompany:ground')}
          blank={t('common:form.choose')}
          choices={claimGrounds.map((value) => ({ value, label: t(`claim:ground.${value}`) }))}
          required
        />
        <div className="pair">
          <Field name="checkerName" label={t('adminCompany:checker')} maxLength={120} dir="auto" optional />
          <Field name="expiresOn" type="date" label={t('adminCompany:until')} optional />
        </div>
        <Field name="note" label={t('adminCompany:note')} maxLength={300} dir="auto" optional />
        <p>
          <Button kind="second" small name="intent" value="claim">
            {t('adminCompany:save')}
          </Button>
        </p>
      </Form>
    </div>
  )
}
