import type { ReactNode } from 'react'
import type { Again } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { PageHead } from './page.tsx'
import { SearchBox } from './search-box.tsx'

const kinds = {
  400: 'malformed',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  409: 'conflict',
  410: 'gone',
  413: 'tooLarge',
  422: 'invalid',
  429: 'limited',
  503: 'unavailable',
} as const

/** `foreign`: a form from another site, which is 403 as well. `spent`: a link that is used up, which is 410 as well. */
export type ErrorKind = (typeof kinds)[keyof typeof kinds] | 'foreign' | 'spent' | 'failed'

export function errorKind(status: number, isSpent = false): ErrorKind {
  if (isSpent) return 'spent'
  if (status in kinds) return kinds[status as keyof typeof kinds]
  return status >= 400 && status < 500 ? 'invalid' : 'failed'
}

/** Where something else may be found instead: then the page has a search of its own. */
export const isLost = (status: number): boolean => status === 404 || status === 410

export type ShownError = {
  status: number
  kind?: ErrorKind
  /** The domain's refusal in the reader's language. */
  sentence?: string | null
  retryAfterSeconds?: number | null
  /** A form that was sent and not taken. */
  again?: Again | null
  /** What one can quote to us; it stands in the log, too. */
  reference?: string | null
}

/** What is said when a page cannot be shown, and the way on; children follow below, such as similar listings. */
export function ErrorPage({
  status,
  kind = errorKind(status),
  sentence,
  retryAfterSeconds,
  again,
  reference,
  children,
}: ShownError & { children?: ReactNode }) {
  const { t, lang } = useReader()
  return (
    <>
      <div className="measure py-8" data-refused>
        <p className="text-sm text-ink-soft">
          <Num code>{status}</Num>
        </p>
        <PageHead title={t(`common:error.${kind}.title`)} lead={sentence ?? t(`common:error.${kind}.text`)} />
        {retryAfterSeconds ? (
          <p className="mb-6 font-semibold">
            <Phrase of="common:error.limited.minutes" count={Math.max(1, Math.ceil(retryAfterSeconds / 60))} />
          </p>
        ) : null}
        {isLost(status) && <SearchBox id="lost-q" className="mb-6" />}
        {kind === 'signedOut' && (
          <p className="acts mb-6">
            <ButtonLink to={paths.login(lang)} newTab>
              {t('common:error.signIn')}
            </ButtonLink>
          </p>
        )}
        {again && (
          <form method="post" action={again.action} className="mb-6">
            {again.fields.map(([name, value], number) => (
              <input key={number} type="hidden" name={name} value={value} />
            ))}
            <Button kind={kind === 'signedOut' ? 'second' : 'primary'}>{t('common:error.unavailable.again')}</Button>
          </form>
        )}
        <p className="acts">
          {kind === 'forbidden' && <ButtonLink to={paths.login(lang)}>{t('common:error.signIn')}</ButtonLink>}
          <ButtonLink kind="second" to={paths.home(lang)}>
            {t('common:error.home')}
          </ButtonLink>
        </p>
        {reference && (
          <p className="mt-6 text-sm text-ink-soft">
            <Phrase of="common:error.reference" with={{ reference: <Num code>{reference}</Num> }} />
          </p>
        )}
      </div>
      {children}
    </>
  )
}
