import type { ReactNode } from 'react'
import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { addressLines } from '#app/domain/trade/address-format.ts'
import { certificateName } from '#app/domain/trade/certificate.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Num } from '../ui/num.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { UserText, Worded } from '../ui/worded.tsx'
import { BusinessTypes } from './business-types.tsx'

type StatedFact = { label: string; value: ReactNode }

/** Every fact with its source. As long as nobody has checked one, the source is the company itself. */
export function CompanyFacts({ company }: { company: CompanyView }) {
  const reader = useReader()
  const { t } = reader
  return (
    <Table
      fold
      className="claims"
      caption={t('company:factsNote')}
      rows={statedFacts(company, reader)}
      rowKey={(fact) => fact.label}
      columns={[
        { head: t('company:what'), isHead: true, cell: (fact) => fact.label },
        { head: t('company:value'), cell: (fact) => fact.value },
        { head: t('company:state'), cell: () => <Status icon="stated">{t('company:stated')}</Status> },
        { head: t('company:checkedBy'), cell: () => t('company:nobody') },
      ]}
    />
  )
}

function statedFacts(company: CompanyView, { t, lang, format }: ReaderSpeech): StatedFact[] {
  const facts: StatedFact[] = [
    { label: t('company:legalName'), value: <UserText>{company.name}</UserText> },
    { label: t('company:localName'), value: company.nameLocal && <Worded of={company.nameLocal} /> },
    {
      label: t('company:registration'),
      value: company.registrationId && (
        <>
          {company.registrationId.scheme} <Num code>{company.registrationId.value}</Num>
        </>
      ),
    },
    { label: t('company:address'), value: addressOf(company, format.country) },
    {
      label: t('company:businessType'),
      value: company.businessTypes.length > 0 && <BusinessTypes of={company.businessTypes} />,
    },
    { label: t('company:foundedYear'), value: company.foundedYear !== null && <Num>{company.foundedYear}</Num> },
    { label: t('company:employees'), value: company.employees && <bdi>{t(`trade:employees.${company.employees}`)}</bdi> },
    { label: t('company:website'), value: company.website && <Website address={company.website} /> },
    { label: t('company:markets'), value: company.mainMarkets.length > 0 && format.list(company.mainMarkets.map(format.country)) },
    {
      label: t('company:languages'),
      value: company.languagesSpoken.length > 0 && format.list(company.languagesSpoken.map(format.language)),
    },
    {
      label: t('company:products'),
      value: company.mainCategories.length > 0 && (
        <ul>
          {company.mainCategories.map(({ slug, name }) => (
            <li key={slug}>
              <a className="more" href={paths.search(lang, { category: slug })}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    { label: t('company:ports'), value: company.nearestPorts.length > 0 && <Num>{company.nearestPorts.join(', ')}</Num> },
    {
      label: t('company:certificates'),
      value: company.certificates.length > 0 && <Num>{company.certificates.map(certificateName).join(', ')}</Num>,
    },
  ]
  return facts.filter((fact) => Boolean(fact.value))
}

function addressOf(company: CompanyView, nameOf: (code: string) => string): ReactNode {
  const parts = [...addressLines(company), ...(company.country ? [nameOf(company.country)] : [])]
  return parts.length > 0 && <UserText>{parts.join(', ')}</UserText>
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="nofollow noopener external ugc">
      <Num>{address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</Num>
    </a>
  )
}
