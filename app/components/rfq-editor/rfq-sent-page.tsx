import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { ButtonLink } from '../ui/button.tsx'

/** After a guest's RFQ: it waits for its address. The page says the same whatever the address was. */
export function RfqSentPage() {
  const { t, lang } = useReader()
  return (
    <div className="measure stack">
      <PageHead title={t('rfq:sent.title')} />
      <p>{t('rfq:sent.text')}</p>
      <p>{t('rfq:sent.until')}</p>
      <p className="text-sm text-ink-soft">{t('rfq:sent.missing')}</p>
      <p className="acts">
        <ButtonLink kind="second" to={paths.search(lang)}>
          {t('inquiry:sent.seeOthers')}
        </ButtonLink>
      </p>
    </div>
  )
}
