import type { ReactNode } from 'react'
import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { weekdays } from '#app/domain/companies/profile-choices.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { useReader } from '#app/i18n/reader.tsx'
import { weekdayName } from '#app/i18n/weekday.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../site/page.tsx'
import { Facts, type Fact } from '../ui/facts.tsx'
import { Num, Quantity } from '../ui/num.tsx'
import { PaymentTerms } from '../ui/payment-terms.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'

/** What it makes, where it sells and on what terms: nothing of it is checked, it is for whoever wants to deal. */
export function CompanyTerms({ company }: { company: CompanyView }) {
  const reader = useReader()
  const facts = [...productFacts(company, reader), ...termFacts(company, reader), hoursFact(company, reader)].filter(({ value }) => value)
  if (facts.length === 0) return null
  return (
    <Section id="terms" title={reader.t('company:profile.trade')}>
      <Facts facts={facts} />
    </Section>
  )
}

export function CompanyRecord({ company: { profile } }: { company: CompanyView }) {
  const { t, format } = useReader()
  const { fairs = [], rights = [], references } = profile.record ?? {}
  if (fairs.length + rights.length === 0 && !references) return null
  const fairText = ({ name, year, booth }: (typeof fairs)[number]) =>
    booth ? t('company:profile.fairAt', { name, year, booth }) : t('company:profile.fair', { name, year })
  const rightOf = ({ kind, number, country, title }: (typeof rights)[number]) => (
    <>
      {t(`company:profile.right.${kind}`)} <Num code>{number}</Num>{' '}
      <span className="per">
        {format.country(country)}
        {title && (
          <>
            {' · '}
            <UserText>{title}</UserText>
          </>
        )}
      </span>
    </>
  )
  return (
    <Section id="record" title={t('company:profile.record')}>
      <Facts
        facts={[
          {
            label: t('company:profile.fairs'),
            value: fairs.length > 0 && (
              <List
                of={fairs.map((fair) => (
                  <UserText key={fairText(fair)}>{fairText(fair)}</UserText>
                ))}
              />
            ),
          },
          { label: t('company:profile.rights'), value: rights.length > 0 && <List of={rights.map(rightOf)} /> },
          {
            label: t('company:profile.references'),
            value: references && <UserText className="whitespace-pre-line">{references}</UserText>,
          },
        ]}
      />
    </Section>
  )
}

function productFacts(company: CompanyView, { t, lang }: ReaderSpeech): Fact[] {
  const { services = [], customisation = [], customQty, customUnit } = company.profile.production ?? {}
  const changes = customisation.map((one) => {
    const what = t(`company:profile.custom.${one}`)
    if (!customQty || !customUnit) return what
    return <Phrase key={one} of="company:profile.customFrom" with={{ what, quantity: <Quantity value={customQty} unit={customUnit} /> }} />
  })
  return [
    {
      label: t('company:products'),
      value: company.mainCategories.length > 0 && (
        <List
          of={company.mainCategories.map(({ slug, name }) => (
            <a key={slug} className="more" href={paths.search(lang, { category: slug })}>
              {name}
            </a>
          ))}
        />
      ),
    },
    {
      label: t('company:profile.services'),
      value: services.length > 0 && <List of={services.map((one) => t(`company:profile.service.${one}`))} />,
    },
    {
      label: t('company:profile.customisation'),
      value: changes.length > 0 && <List of={changes} />,
    },
    {
      label: t('company:certificates'),
      value: company.certificates.length > 0 && (
        <a className="more" href={paths.companyCertificates(lang, company.slug)}>
          <Num>{company.certificates.join(', ')}</Num>
        </a>
      ),
    },
  ]
}

function termFacts({ profile, ports }: CompanyView, { t, format }: ReaderSpeech): Fact[] {
  const { markets = [], languages = [], currencies = [], incoterms = [], paymentTerms = [] } = profile.terms ?? {}
  const sold = markets.map(({ place, share }) =>
    share === undefined
      ? format.country(place)
      : t('company:profile.marketShare', { place: format.country(place), number: format.number(share) }),
  )
  return [
    { label: t('company:markets'), value: sold.length > 0 && <bdi>{format.list(sold)}</bdi> },
    { label: t('company:languages'), value: languages.length > 0 && format.list(languages.map(format.language)) },
    {
      label: t('company:ports'),
      value: ports.length > 0 && (
        <List
          of={ports.map(({ name, locode }) => (
            <Phrase key={locode} of="common:placeCode" with={{ name: <bdi>{name}</bdi>, code: <Num code>{locode}</Num> }} />
          ))}
        />
      ),
    },
    { label: t('company:profile.incoterms'), value: incoterms.length > 0 && <Num>{incoterms.join(', ')}</Num> },
    {
      label: t('company:profile.paymentTerms'),
      value: paymentTerms.length > 0 && <PaymentTerms of={paymentTerms} />,
    },
    {
      label: t('company:profile.currencies'),
      value: currencies.length > 0 && <Num>{currencies.map(({ currency }) => currency).join(', ')}</Num>,
    },
  ]
}

function hoursFact({ profile }: CompanyView, { t, lang, format }: ReaderSpeech): Fact {
  const { workdays = [], opens, closes } = profile.calendar ?? {}
  const days = format.list(weekdays.filter((day) => workdays.includes(day)).map((day) => weekdayName(day, lang, 'short')))
  return {
    label: t('company:profile.workdays'),
    value: days && <bdi>{opens && closes ? t('company:profile.hours', { days, opens, closes }) : days}</bdi>,
  }
}

function List({ of }: { of: ReactNode[] }) {
  return (
    <ul>
      {of.map((one, at) => (
        <li key={at}>{one}</li>
      ))}
    </ul>
  )
}
