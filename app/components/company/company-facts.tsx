import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { ClaimCheck, ClaimDays, ClaimStatus } from '../claims/claim-state.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { statedFacts, type StatedFact } from './stated-facts.tsx'

/** Every fact with its source and its day. What nobody has checked is the company's own word. */
export function CompanyFacts({ company }: { company: CompanyView }) {
  const reader = useReader()
  const { t } = reader
  return (
    <Table
      fold
      className="claims"
      caption={t('company:factsNote')}
      rows={statedFacts(company, reader)}
      rowKey={(fact) => fact.key}
      columns={[
        { head: t('company:what'), isHead: true, cell: (fact) => fact.label },
        { head: t('company:value'), cell: (fact) => fact.value },
        {
          head: t('company:state'),
          cell: ({ claim }) => (claim ? <ClaimStatus claim={claim} /> : <Status icon="stated">{t('company:stated')}</Status>),
        },
        { head: t('company:checkedBy'), cell: ({ claim }) => (claim ? <ClaimCheck claim={claim} /> : t('company:nobody')) },
        {
          head: t('company:statedOn'),
          cell: (fact) => (fact.claim?.checkedAt ? <ClaimDays claim={fact.claim} /> : <StatedOn fact={fact} company={company} />),
        },
      ]}
    />
  )
}

/** When the company said it; a figure has a day of its own. Before days were kept it came with the account. */
function StatedOn({ fact, company }: { fact: StatedFact; company: CompanyView }) {
  return (
    <>
      <Day on={company.statedAt[fact.part] ?? company.memberSince} />
      {fact.on && (
        <span className="per">
          {' '}
          <Phrase of="company:asOf" with={{ day: <Day on={fact.on} /> }} />
        </span>
      )}
    </>
  )
}
