import type { ReactNode } from 'react'
import { hostOf } from '#app/domain/claims/own-domain.ts'
import type { PublicClaim } from '#app/domain/claims/public-claim.ts'
import type { CompanyView } from '#app/domain/companies/company-view.ts'
import type { EditedPart } from '#app/domain/companies/profile-parts.ts'
import { addressLines } from '#app/domain/trade/address-format.ts'
import { schemeCountry, schemeName } from '#app/domain/trade/registration-id.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { Num, Quantity } from '../ui/num.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

/** `part`: the form it was said in, which knows when. `on`: the day that a figure itself is of. */
export type StatedFact = { key: string; label: string; value: ReactNode; part: EditedPart; on?: string; claim?: PublicClaim }

/** What a company says of itself and somebody might check, in the order of the page, with how far somebody did. */
export function statedFacts(company: CompanyView, reader: ReaderSpeech): StatedFact[] {
  const claims = new Map(company.claims.map((claim) => [[claim.kind, claim.key].filter(Boolean).join(':'), claim]))
  return [...coreFacts(company, reader), ...identityFacts(company, reader), ...siteFacts(company, reader), ...figureFacts(company, reader)]
    .filter(({ value }) => value !== null && value !== undefined && value !== false && value !== '')
    .map((fact) => ({ ...fact, claim: claims.get(fact.key) }))
}

function coreFacts(company: CompanyView, { t, format }: ReaderSpeech): StatedFact[] {
  const { profile } = company
  const names = profile.identity?.tradingNames ?? []
  const fact = (key: string, label: string, value: ReactNode): StatedFact => ({ key, label, value, part: 'core' })
  const hasMail = company.claims.some(({ kind, state }) => kind === 'mail_domain' && state === 'passed')
  const mailHost = hasMail && hostOf(company.website)
  const address = [...addressLines(company), ...(company.country ? [format.country(company.country)] : [])].join(', ')
  return [
    fact('legal_name', t('company:legalName'), <UserText>{company.name}</UserText>),
    fact('local_name', t('company:localName'), company.nameLocal && <Worded of={company.nameLocal} />),
    { ...fact('trading_names', t('company:profile.tradingNames'), names.length > 0 && <Lines of={names} />), part: 'identity' },
    fact('registered_address', t('company:address'), address && <UserText>{address}</UserText>),
    {
      ...fact(
        'local_address',
        t('company:profile.localAddress'),
        profile.sites?.registeredLocal && <UserText>{profile.sites.registeredLocal}</UserText>,
      ),
      part: 'sites',
    },
    ...company.businessTypes.map((type) => fact(`role:${type}`, t('company:businessType'), t(`trade:businessType.${type}`))),
    fact('founded', t('company:foundedYear'), company.foundedYear !== null && <Num>{company.foundedYear}</Num>),
    fact('employees', t('company:employees'), company.employees && <bdi>{t(`trade:employees.${company.employees}`)}</bdi>),
    fact('website', t('company:website'), company.website && <Website address={company.website} />),
    fact('mail_domain', t('claim:mailDomain'), mailHost && <Num>{mailHost}</Num>),
  ]
}

function identityFacts({ profile: { identity } }: CompanyView, { t, format }: ReaderSpeech): StatedFact[] {
  const registered = (identity?.registrations ?? []).map(({ scheme, value }): StatedFact => {
    const country = schemeCountry(scheme)
    return {
      key: `registration:${scheme}`,
      label: t('company:registration'),
      value: (
        <>
          <bdi>{schemeName(scheme)}</bdi> <Num code>{value}</Num>
          {country && <span className="per"> {format.country(country)}</span>}
        </>
      ),
      part: 'identity',
    }
  })
  const amount = identity?.capital && identity.capitalCurrency && format.money(identity.capital, identity.capitalCurrency)
  return [
    ...registered,
    {
      key: 'capital',
      label: t('company:profile.capital'),
      value: amount && <bdi>{identity.capitalPaidIn ? t('company:profile.paidIn', { amount }) : amount}</bdi>,
      part: 'identity',
    },
    {
      key: 'export_right',
      label: t('company:profile.exportRight'),
      value: identity?.exportRight && t('company:profile.hasExportRight'),
      part: 'identity',
    },
  ]
}

function siteFacts({ profile: { sites } }: CompanyView, { t, format }: ReaderSpeech): StatedFact[] {
  const place = ({ street, city, country }: { street?: string; city?: string; country?: string }) =>
    [street, city, country && format.country(country)].filter(Boolean).join(', ')
  const factories = (sites?.factories ?? []).map(({ area, tenure, ...where }) =>
    area === undefined || tenure === undefined
      ? place(where)
      : t('company:profile.factoryArea', { place: place(where), area: format.number(area), tenure: t(`company:profile.tenure.${tenure}`) }),
  )
  const { operatingStreet: street, operatingCity: city, operatingCountry: country, operatingLocal } = sites ?? {}
  const operating = [place({ street, city, country }), operatingLocal].filter((line): line is string => Boolean(line))
  const fact = (key: string, label: string, lines: string[]): StatedFact => ({
    key,
    label,
    value: lines.length > 0 && <Lines of={lines} />,
    part: 'sites',
  })
  return [
    fact('operating', t('company:profile.operating'), operating),
    fact('factories', t('company:profile.factories'), factories),
    fact('offices', t('company:profile.offices'), (sites?.offices ?? []).map(place)),
  ]
}

function figureFacts({ profile: { production } }: CompanyView, { t, format }: ReaderSpeech): StatedFact[] {
  const made = production ?? {}
  const fact = (key: string, label: string, value: ReactNode): StatedFact => ({ key, label, value, part: 'production', on: made.asOf })
  const staff = (['researchStaff', 'qualityStaff', 'exportStaff'] as const).map((name) =>
    fact(name, t(`company:profile.${name}`), made[name] && <bdi>{t(`company:profile.staff.${made[name]}`)}</bdi>),
  )
  return [
    ...staff,
    fact('lines', t('company:profile.lines'), made.lines !== undefined && <Num>{made.lines}</Num>),
    fact('output', t('company:profile.output'), made.output && made.outputUnit && <Quantity value={made.output} unit={made.outputUnit} />),
    fact(
      'turnover',
      t('company:profile.turnover'),
      made.turnover && <bdi>{t('company:profile.turnoverIn', { band: t(`company:profile.band.${made.turnover}`) })}</bdi>,
    ),
    fact(
      'export_share',
      t('company:profile.exportShare'),
      made.exportShare !== undefined && <bdi>{t('company:profile.percent', { number: format.number(made.exportShare) })}</bdi>,
    ),
  ]
}

function Lines({ of }: { of: string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>
          <UserText>{line}</UserText>
        </li>
      ))}
    </ul>
  )
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="nofollow noopener external ugc">
      <Num>{address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</Num>
    </a>
  )
}
