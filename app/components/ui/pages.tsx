import { useReader } from '#app/i18n/reader.tsx'
import { Icon } from './icon.tsx'
import { Num } from './num.tsx'

/** First, last and the neighbours of the current page; 0 stands for a gap. */
export function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.flatMap((one, index) => {
    const before = sorted[index - 1] ?? 0
    if (one - before === 2) return [one - 1, one]
    return one - before > 2 ? [0, one] : [one]
  })
}

/** Pages of a list, by links. Nothing when there is only one. */
export function Pages({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  const { t, format } = useReader()
  if (pages < 2) return null
  return (
    <nav className="mt-6" aria-label={t('common:pages.label')}>
      <ol className="pages">
        {page > 1 && (
          <li>
            <a href={to(page - 1)} rel="prev">
              <Icon name="back" />
              {t('common:pages.previous')}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((one, index) => (
          <li key={`${one} ${index}`}>
            {one === 0 ? (
              <span className="gap" aria-hidden="true">
                …
              </span>
            ) : (
              <a
                href={to(one)}
                aria-current={one === page ? 'page' : undefined}
                aria-label={t('common:pages.page', { page: format.number(one) })}
              >
                <Num>{format.number(one)}</Num>
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={to(page + 1)} rel="next">
              {t('common:pages.next')}
              <Icon name="arrow" />
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
