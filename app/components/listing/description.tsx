import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { directionOf } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'

/** The supplier's own words, in the language they were written in. The HTML was sanitised when it was stored. */
export function Description({ html, updatedAt }: { html: NonNullable<ListingView['descriptionHtml']>; updatedAt: Date }) {
  const { format } = useReader()
  return (
    <>
      <div className="prose" lang={html.lang} dir={directionOf(html.lang)} dangerouslySetInnerHTML={{ __html: html.text }} />
      <p className="mt-3 text-xs text-ink-soft">
        <Phrase of="listing:writtenIn" with={{ language: format.language(html.lang), day: <Day on={updatedAt} /> }} />
      </p>
    </>
  )
}
