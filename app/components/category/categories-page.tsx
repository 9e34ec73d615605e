import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { Num } from '../ui/num.tsx'
import type { CountedCategory } from './category-list.tsx'

type Top = CountedCategory & { children: CountedCategory[] }

/** The whole tree on one page. */
export function CategoriesPage({ categories }: { categories: Top[] }) {
  const { t } = useReader()
  return (
    <>
      <PageHead title={t('category:title')} lead={t('category:lead')} />
      <ul className="gap-12 md:columns-2 lg:columns-3">
        {categories.map((top) => (
          <li key={top.slug} className="mb-6 break-inside-avoid">
            <h2 className="mb-2 font-sans text-base font-semibold">
              <Counted category={top} />
            </h2>
            <ul className="flex flex-wrap gap-x-4 text-sm md:block">
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
    <a className="more gap-2" href={paths.category(lang, slug)}>
      <bdi>{name}</bdi>
      <span className="num text-ink-soft">
        <Num>{format.number(count)}</Num>
      </span>
    </a>
  )
}
