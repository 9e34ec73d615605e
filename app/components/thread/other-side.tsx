import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { personName } from '#app/i18n/person-name.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { CompanyName, OtherCompanyName } from '../company/company-name.tsx'
import { CompanyPlace } from '../company/company-place.tsx'
import { Facts } from '../ui/facts.tsx'
import { Num } from '../ui/num.tsx'
import { isolated } from './isolated.ts'

/** The other company: named, never addressed. Suppliers have a page; a buyer has one only after joining. */
export function OtherSide({ thread }: { thread: ThreadView }) {
  const { t, lang, format } = useReader()
  const { other, side } = thread
  return (
    <aside className="side-block" aria-labelledby="other-side">
      <h2 id="other-side">
        <CompanyName of={other} />
        <span className="block">
          <OtherCompanyName of={other} className="per" />
        </span>
      </h2>
      <Facts
        close
        facts={[
          { label: t('thread:other.side'), value: t(side === 'buyer' ? 'thread:other.supplier' : 'thread:other.buyer') },
          { label: t('thread:other.place'), value: other.country && <CompanyPlace of={other} /> },
          {
            label: t('thread:other.business'),
            value: other.businessTypes.length > 0 && format.list(other.businessTypes.map((type) => t(`trade:businessType.${type}`))),
          },
          { label: t('thread:other.phone'), value: side === 'supplier' && thread.inquiry?.phone && <Num>{thread.inquiry.phone}</Num> },
          {
            label: t('thread:other.people'),
            value: other.people.length > 0 && format.list(other.people.map((person) => personName(person, t, isolated))),
          },
        ]}
      />
      {other.hasPage && (
        <p className="no-print">
          <a className="more" href={paths.company(lang, other.slug)}>
            {t('thread:other.page')}
          </a>
        </p>
      )}
    </aside>
  )
}
