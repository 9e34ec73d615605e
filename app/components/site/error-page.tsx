import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { PageHead } from './page.tsx'

const kinds = {
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'gone',
  413: 'tooLarge',
  422: 'invalid',
  429: 'limited',
} as const

type ErrorKind = (typeof kinds)[keyof typeof kinds] | 'failed'

export function errorKind(status: number): ErrorKind {
  if (status in kinds) return kinds[status as keyof typeof kinds]
  return status >= 400 && status < 500 ? 'invalid' : 'failed'
}

/**
 * What is said when a page cannot be shown. `sentence` is the domain's refusal in the reader's language; `requestId` is what one can quote
 * to us; children follow below, e.g. similar listings.
 */
export function ErrorPage({
  status,
  sentence,
  retryAfterSeconds,
  requestId,
  children,
}: {
  status: number
  sentence?: string | null
  retryAfterSeconds?: number | null
  requestId?: string | null
  children?: ReactNode
}) {
  const { t, lang } = useReader()
  const kind = errorKind(status)
  return (
    <>
      <div className="measure py-8">
        <p className="text-sm text-ink-soft">
          <Num code>{status}</Num>
        </p>
        <PageHead title={t(`common:error.${kind}.title`)} lead={sentence ?? t(`common:error.${kind}.text`)} />
        {retryAfterSeconds ? (
          <p className="mb-6 font-semibold">
            <Phrase of="common:error.limited.minutes" count={Math.max(1, Math.ceil(retryAfterSeconds / 60))} />
          </p>
        ) : null}
        <p className="acts">
          {kind === 'forbidden' && <ButtonLink to={paths.login(lang)}>{t('common:error.signIn')}</ButtonLink>}
          {(kind === 'notFound' || kind === 'gone') && <ButtonLink to={paths.search(lang)}>{t('common:error.search')}</ButtonLink>}
          <ButtonLink kind="second" to={paths.home(lang)}>
            {t('common:error.home')}
          </ButtonLink>
        </p>
        {requestId && (
          <p className="mt-6 text-xs text-ink-soft">
            <Num code>{requestId}</Num>
          </p>
        )}
      </div>
      {children}
    </>
  )
}
