import { directionOf, type Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { PageHead } from '../site/page.tsx'
import { Notice } from '../ui/notice.tsx'
import { Worded } from '../ui/worded.tsx'

export type ShownText = { title: string; lead: string; html: string; lang: Language }

/** A page that is a text. One in another language than the reader's says so. */
export function TextPage({ page, isDraft = false }: { page: ShownText; isDraft?: boolean }) {
  const { t, lang, dir, format } = useReader()
  const isForeign = page.lang !== lang
  const worded = (text: string) => <Worded of={{ text, lang: page.lang }} />
  return (
    <article>
      <PageHead className="measure" title={worded(page.title)} lead={page.lead && worded(page.lead)} />
      {isForeign && (
        <Notice className="measure mb-6">
          <p>{t('site:foreign', { language: format.language(page.lang) })}</p>
        </Notice>
      )}
      {isDraft && (
        <Notice className="measure mb-6" due>
          <p>{t('site:draft')}</p>
        </Notice>
      )}
      <div
        className="prose"
        lang={isForeign ? page.lang : undefined}
        dir={directionOf(page.lang) === dir ? undefined : directionOf(page.lang)}
        dangerouslySetInnerHTML={{ __html: page.html }}
      />
    </article>
  )
}
