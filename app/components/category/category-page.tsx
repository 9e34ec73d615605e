import type { FormReply } from '#app/domain/form.ts'
import type { HsEntry } from '#app/domain/trade/look-ups.ts'
import type { ListingResults } from '#app/domain/search/search-listings.ts'
import { categoryAdvice } from '#app/i18n/category-advice.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import type { ShownSearch } from '../search/search-address.ts'
import { SearchResults } from '../search/search-results.tsx'
import { breadcrumbJsonLd } from '../site/breadcrumb-json-ld.ts'
import { JsonLd } from '../site/json-ld.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { HsList } from '../tools/hs-list.tsx'
import { Facts } from '../ui/facts.tsx'
import { AskedBack } from '../search/asked-back.tsx'
import { Trail } from '../ui/trail.tsx'
import { CategoryList, type CountedCategory } from './category-list.tsx'

export type CategoryShown = {
  slug: string
  name: string
  above: { slug: string; name: string }[]
  children: CountedCategory[]
  chapters: HsEntry[]
}

/** One category: where it hangs, what is below it, what is on offer, what to know before asking. */
export function CategoryPage({
  category,
  search,
  results,
  reply,
  origin,
  nonce,
}: {
  category: CategoryShown
  search: ShownSearch
  results: ListingResults
  reply?: FormReply | null
  origin: string
  nonce?: string
}) {
  const { t, lang } = useReader()
  const { slug, name, above, children, chapters } = category
  const trail = [
    { label: t('category:all'), to: paths.categories(lang) },
    ...above.map((one) => ({ label: one.name, to: paths.category(lang, one.slug) })),
  ]
  return (
    <>
      <JsonLd of={breadcrumbJsonLd([...trail, { label: name, to: paths.category(lang, slug) }], origin)} nonce={nonce} />
      <Trail steps={trail} />
      <AskedBack reply={reply} />
      <PageHead title={<bdi>{name}</bdi>} />
      {children.length > 0 && (
        <nav className="mb-8" aria-label={t('category:sub', { name })}>
          <CategoryList categories={children} />
        </nav>
      )}
      <SearchResults search={search} results={results} reply={reply} heading="h2" />
      <p className="row mt-6 text-sm no-print">
        <a className="more" href={paths.rfqs(lang, { category: slug })}>
          {t('rfqSearch:seeAll')}
        </a>
        <a className="more" href={paths.matchedRfqs(lang, { follow: slug })}>
          {t('rfqSearch:follow')}
        </a>
      </p>
      <Advice top={above[0]?.slug ?? slug} />
      {chapters.length > 0 && <Chapters chapters={chapters} />}
    </>
  )
}

function Advice({ top }: { top: string }) {
  const { t, lang } = useReader()
  const advice = categoryAdvice(lang, top)
  if (!advice) return null
  return (
    <Section id="advice" title={t('category:advice')}>
      <p className="mb-2 text-ink-soft">{t('category:adviceLead')}</p>
      <Facts
        className="measure"
        facts={[
          { label: t('category:say'), value: advice.say },
          { label: t('category:see'), value: advice.see },
          { label: t('category:settle'), value: advice.settle },
        ]}
      />
    </Section>
  )
}

function Chapters({ chapters }: { chapters: HsEntry[] }) {
  const { t } = useReader()
  return (
    <Section id="chapters" title={t('category:chapters')}>
      <p className="mb-2 text-ink-soft">{t('category:chaptersText')}</p>
      <HsList entries={chapters} />
    </Section>
  )
}
