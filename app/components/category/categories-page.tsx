import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { Num } from '../ui/num.tsx'
import type { CountedCategory } from './category-list.tsx'

type Top = CountedCategory & { children: CountedCategory[] }

/** The whole tree on one page; on phones its top, where the rest is one step away. */
export function CategoriesPage({ categories }: { categories: Top[] }) {
  const { t } = useReader()
  return (
    <>
      <PageHead title={t('category:title')} lead={t('category:lead')} />
      <ul className="gap-12 md:columns-2 lg:columns-3">
        {categories.map((top) => (
          <li key={top.slug} className="break-inside-avoid md:mb-6">
            <h2 className="font-sans text-base font-semibold md:mb-2">
              <Counted category={top} />
            </h2>
            <ul className="hidden md:block">
              {top.children.map((leaf) => (
                <li key={leaf.slug}>
                  <Counted category={leaf} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function Counted({ category: { slug, name, count } }: { category: CountedCategory }) {
  const { lang, format } = useReader()
  return (
    <>
      <a className="more" href={paths.category(lang, slug)}>
        <bdi>{name}</bdi>
      </a>{' '}
      <span className="num text-sm font-normal text-ink-soft">
        <Num>{format.number(count)}</Num>
      </span>
    </>
  )
}
