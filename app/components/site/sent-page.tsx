import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { PageHead } from './page.tsx'

/** After a form that anybody may send, with the way on. */
export function SentPage({ children }: { children: ReactNode }) {
  const { t, lang } = useReader()
  return (
    <div className="measure stack">
      {children}
      <p className="acts">
        <ButtonLink kind="second" to={paths.search(lang)}>
          {t('inquiry:sent.seeOthers')}
        </ButtonLink>
      </p>
    </div>
  )
}

/** What a guest sent waits for its address. It says the same whatever the address was. */
export function WaitsForAddress({ noun }: { noun: 'inquiry' | 'rfq' }) {
  const { t } = useReader()
  return (
    <>
      <PageHead title={t(`${noun}:sent.title`)} />
      <p>{t(`${noun}:sent.text`)}</p>
      <p>{t(`${noun}:sent.until`)}</p>
      <p className="text-sm text-ink-soft">{t(`${noun}:sent.missing`)}</p>
    </>
  )
}
