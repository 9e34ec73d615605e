import type { ReactNode } from 'react'
import type { RfqHit } from '#app/domain/rfqs/search-rfqs.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { HitTerm } from '../search/hit-term.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { Worded } from '../ui/worded.tsx'

/** One RFQ in a list: the goods, the terms in fixed columns, and until when it takes quotations. `acts`: beside the way to it. */
export function RfqHitEntry({ hit, why, acts }: { hit: RfqHit; why?: ReactNode; acts?: ReactNode }) {
  const { t, lang, format } = useReader()
  const { count, most } = hit.quotations
  return (
    <article className="hit hit-plain" data-rfq={hit.ref}>
      <div>
        <h2>
          <a href={paths.rfq(lang, hit.ref)}>
            <Worded of={hit.title} />
          </a>
        </h2>
        {hit.category && <p className="text-sm text-ink-soft">{hit.category}</p>}
      </div>
      <dl className="hit__terms">
        <HitTerm label={t('rfqSearch:quantity')}>
          {hit.quantity && (
            <>
              <Quantity value={hit.quantity.quantity} unit={hit.quantity.unit} />
              {hit.moreLines > 0 && (
                <>
                  {' '}
                  <Phrase of="rfqSearch:more" count={hit.moreLines} />
                </>
              )}
            </>
          )}
        </HitTerm>
        <HitTerm label={t('rfqSearch:destination')}>{format.country(hit.country)}</HitTerm>
        <HitTerm label={t('rfqSearch:closes')}>{hit.closesAt && <Time at={hit.closesAt} timeZone={hit.timeZone} />}</HitTerm>
        <HitTerm label={t('rfqSearch:taken')}>
          <Phrase of="rfqSearch:takenOf" with={{ count: <Num>{format.number(count)}</Num>, most: <Num>{format.number(most)}</Num> }} />
        </HitTerm>
      </dl>
      {why}
      <div className="hit__acts">
        <ButtonLink kind="second" small to={paths.rfq(lang, hit.ref)}>
          {t('rfqSearch:see')}
        </ButtonLink>
        {acts}
      </div>
    </article>
  )
}
