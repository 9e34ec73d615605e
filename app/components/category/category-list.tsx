import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Num } from '../ui/num.tsx'

export type CountedCategory = { slug: string; name: string; count: number }

/** Categories in columns, each with how many listings it has. */
export function CategoryList({ categories }: { categories: CountedCategory[] }) {
  const { lang, format } = useReader()
  return (
    <ul className="categories">
      {categories.map(({ slug, name, count }) => (
        <li key={slug}>
          <a href={paths.category(lang, slug)}>
            <bdi>{name}</bdi>{' '}
            <span className="num">
              <Num>{format.number(count)}</Num>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
