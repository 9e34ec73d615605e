import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { ButtonLink } from '../ui/button.tsx'

/**
 * After a guest's inquiry: it waits for its address. The page says the same whatever the address was. `isWaiting`: the buyer is known,
 * and it goes out later.
 */
export function InquirySentPage({ isWaiting }: { isWaiting: boolean }) {
  const { t, lang } = useReader()
  return (
    <div className="measure stack">
      {isWaiting ? (
        <PageHead title={t('inquiry:waits.title')} lead={t('inquiry:waits.text')} />
      ) : (
        <>
          <PageHead title={t('inquiry:sent.title')} />
          <p>{t('inquiry:sent.text')}</p>
          <p>{t('inquiry:sent.until')}</p>
          <p className="text-sm text-ink-soft">{t('inquiry:sent.missing')}</p>
        </>
      )}
      <p className="acts">
        <ButtonLink kind="second" to={paths.search(lang)}>
          {t('inquiry:sent.seeOthers')}
        </ButtonLink>
      </p>
    </div>
  )
}
