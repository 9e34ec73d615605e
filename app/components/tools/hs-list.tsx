import type { HsEntry } from '#app/domain/trade/look-ups.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { HsCode } from '../ui/num.tsx'
import { Worded } from '../ui/worded.tsx'

/** Codes and what they stand for, each the way to its page. `columns`: short names, side by side on wide screens. */
export function HsList({ entries, columns = false }: { entries: HsEntry[]; columns?: boolean }) {
  const { lang } = useReader()
  return (
    <ul className={columns ? 'gap-12 md:columns-2 lg:columns-3' : 'measure'}>
      {entries.map(({ code, name }) => (
        <li key={code} className="break-inside-avoid border-b border-rule">
          <a
            className="flex min-h-11 items-baseline gap-3 py-2 text-ink no-underline hover:text-sea hover:underline"
            href={paths.hsCode(lang, code)}
          >
            <span className={code.length === 2 ? 'w-7 shrink-0 text-ink-soft' : 'w-16 shrink-0 text-ink-soft'}>
              <HsCode hs6={code} />
            </span>
            <span>
              <Worded of={name} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
