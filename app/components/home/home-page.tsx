import type { ReactNode } from 'react'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import type { RfqCard } from '#app/domain/rfqs/rfq-view.ts'
import { RfqBox } from './rfq-box.tsx'
import { CategoryList, type CountedCategory } from '../category/category-list.tsx'
import { ListingCards } from '../listing/listing-cards.tsx'
import { Section } from '../site/page.tsx'
import { SearchBox } from '../site/search-box.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Phrase } from '../ui/phrase.tsx'

/** Search first; then what there is. */
export function HomePage({
  categories,
  newest,
  total,
  rfqs,
}: {
  categories: CountedCategory[]
  newest: ListingCard[]
  total: number
  rfqs: RfqCard[]
}) {
  const { t, lang } = useReader()
  return (
    <>
      <div className="home-top">
        <div>
          <h1>
            {t('home:headline')}
            <br />
            {t('home:headlineSecond')}
          </h1>
          <p className="lead">{t('home:lead')}</p>
          <SearchBox id="q" size="large" />
          <p className="try">
            {t('home:example')}
            {(['first', 'second', 'third'] as const).map((which) => {
              const words = t(`home:examples.${which}`)
              return (
                <a key={which} href={paths.search(lang, { q: words })}>
                  <bdi>{words}</bdi>
                </a>
              )
            })}
          </p>
        </div>
        <HowItWorks />
      </div>
      <RfqBox rfqs={rfqs} />
      {categories.length > 0 && <Categories categories={categories} />}
      {newest.length > 0 ? (
        <Section
          id="newest"
          title={t('home:newest')}
          more={
            <a className="more" href={paths.search(lang, { sort: 'newest' })}>
              <span>
                <Phrase of="home:all" count={total} />
              </span>
            </a>
          }
        >
          <ListingCards listings={newest} />
        </Section>
      ) : (
        <Section id="newest" title={t('home:newest')}>
          <Empty title={t('home:none')}>
            <p>
              <ButtonLink kind="second" to={paths.newListing(lang)}>
                {t('home:publishFirst')}
              </ButtonLink>
            </p>
          </Empty>
        </Section>
      )}
    </>
  )
}

function HowItWorks() {
  const { t } = useReader()
  return (
    <div>
      <h2>{t('home:how')}</h2>
      <ol className="how mt-2">
        <Step title={t('home:ask.title')}>{t('home:ask.text')}</Step>
        <Step title={t('home:answer.title')}>{t('home:answer.text')}</Step>
        <Step title={t('home:decide.title')}>{t('home:decide.text')}</Step>
      </ol>
    </div>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="text-sm text-ink-soft">{children}</p>
      </div>
    </li>
  )
}

function Categories({ categories }: { categories: CountedCategory[] }) {
  const { t, lang } = useReader()
  return (
    <Section
      id="categories"
      title={t('home:categories')}
      more={
        <a className="more" href={paths.categories(lang)}>
          {t('category:all')}
        </a>
      }
    >
      <CategoryList categories={categories} />
    </Section>
  )
}
