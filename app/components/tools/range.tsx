import { useReader } from '#app/i18n/reader.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'

/** Which rows of how many; nothing when all are shown. */
export function Range({ page, shown, total, perPage }: { page: number; shown: number; total: number; perPage: number }) {
  const { format } = useReader()
  if (shown === total || shown === 0) return null
  const from = (page - 1) * perPage + 1
  const figure = (value: number) => <Num>{format.number(value)}</Num>
  return (
    <p className="mb-2 text-sm text-ink-soft">
      <Phrase of="tools:hs.range" with={{ from: figure(from), to: figure(from + shown - 1), total: figure(total) }} />
    </p>
  )
}
