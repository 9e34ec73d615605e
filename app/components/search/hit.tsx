import { Fragment } from 'react'
import type { ListingHit, Match } from '#app/domain/search/search-listings.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { CompanyLogo } from '../company/company-logo.tsx'
import { CompanyName } from '../company/company-name.tsx'
import { CompanyPlace } from '../company/company-place.tsx'
import { ListingPrice, perText } from '../listing/listing-terms.tsx'
import { NamedPlace } from '../listing/named-place.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Days, Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Picture } from '../ui/picture.tsx'
import { Worded } from '../ui/worded.tsx'
import { HitTerm } from './hit-term.tsx'

/** One result: terms in fixed columns so that figures align, why it was found, the way to ask. */
export function Hit({ hit, first }: { hit: ListingHit; first: boolean }) {
  const { t, lang } = useReader()
  const { company, certificates } = hit
  return (
    <article className="hit" data-listing={hit.ref}>
      <Picture of={hit.picture} sizes="(width >= 48rem) 7.5rem, 5.5rem" first={first} />
      <div>
        <h2>
          <a href={paths.listing(lang, hit.slug)}>
            <Worded of={hit.title} />
          </a>
        </h2>
        <p className="hit__by">
          <span>
            <CompanyLogo of={company} small />
            {company.city || company.country ? (
              <Phrase of="search:by" with={{ company: <CompanyName of={company} />, place: <CompanyPlace of={company} /> }} />
            ) : (
              <CompanyName of={company} />
            )}
          </span>
          {company.businessTypes[0] && <span className="text-ink-soft">{t(`trade:businessType.${company.businessTypes[0]}`)}</span>}
        </p>
      </div>
      <dl className="hit__terms">
        <div className="hit__price">
          <dt>
            <PriceLabel hit={hit} />
          </dt>
          <dd>
            <ListingPrice of={hit} />
          </dd>
        </div>
        <HitTerm label={t('search:moq')}>{hit.moq && hit.priceUnit && <Quantity value={hit.moq} unit={hit.priceUnit} />}</HitTerm>
        <HitTerm label={t('search:leadTime')}>{hit.leadTimeDays !== null && <Days count={hit.leadTimeDays} />}</HitTerm>
        <HitTerm label={t('search:ships')}>{hit.namedPlace && <NamedPlace of={hit.namedPlace} />}</HitTerm>
        {certificates.length > 0 && (
          <HitTerm label={t('search:certificates')}>
            <Num>{certificates.join(', ')}</Num>
          </HitTerm>
        )}
      </dl>
      {hit.matches.length > 0 && (
        <p className="hit__why">
          <Phrase of="search:matches" with={{ list: <Matches matches={hit.matches} /> }} />
        </p>
      )}
      <div className="hit__acts">
        <ButtonLink kind="second" small to={paths.newInquiry(lang, hit.ref)}>
          {t('search:inquire')}
        </ButtonLink>
      </div>
    </article>
  )
}

function PriceLabel({ hit }: { hit: ListingHit }) {
  const reader = useReader()
  const { t } = reader
  if (!hit.priceUnit || !hit.priceFrom) return <>{t('search:price')}</>
  const per = perText(hit, reader)
  return hit.incoterm ? (
    <Phrase of="search:pricePerTerm" with={{ per, term: <Num>{hit.incoterm}</Num> }} />
  ) : (
    <Phrase of="search:pricePer" with={{ per }} />
  )
}

function Matches({ matches }: { matches: Match[] }) {
  const { t } = useReader()
  return matches.map(({ where, words }, index) => (
    <Fragment key={where}>
      {index > 0 && t('common:between')}
      <Phrase
        of={`search:where.${where}`}
        with={{
          words: (
            <bdi>
              {words.map((word, at) => (
                <Fragment key={word}>
                  {at > 0 && ' '}
                  <mark>{word}</mark>
                </Fragment>
              ))}
            </bdi>
          ),
        }}
      />
    </Fragment>
  ))
}
