import type { Request, Response } from 'express'
import { renderToStaticMarkup } from 'react-dom/server'
import { errorKind, ErrorPage, type ErrorKind, type ShownError } from '#app/components/site/error-page.tsx'
import { Mark } from '#app/components/site/mark.tsx'
import { Main } from '#app/components/site/page.tsx'
import { directionOf, type Language } from '#app/i18n/languages.ts'
import { ReaderProvider } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { languageIn } from './language.ts'

/** Refuses what never comes to the pages, in the reader's language: to browsers on a page of its own, to everybody else in a sentence. */
export function answerError(req: Request, res: Response, status: number, kind: ErrorKind = errorKind(status)): void {
  const lang = languageIn(req)
  res.status(status).set({ 'Cache-Control': 'no-store', 'Content-Language': lang }).vary('Accept').vary('Accept-Language').vary('Cookie')
  const t = translator(lang)
  if (!/\btext\/html\b/.test(req.get('accept') ?? '')) {
    const sentences = `${t(`common:error.${kind}.title`)}. ${t(`common:error.${kind}.text`)}`
    res.type('text/plain').send(sentences)
    return
  }
  const reference = status >= 500 ? String(req.id) : null
  res.type('text/html').send(errorDocument(req, lang, { status, kind, reference }))
}

/** A whole page that says it; Remix draws its own. */
export function errorDocument({ app }: Request, lang: Language, error: ShownError & { kind: ErrorKind }): string {
  const { stylesheets } = app.locals as { stylesheets: string[] }
  return `<!doctype html>${renderToStaticMarkup(<Document lang={lang} stylesheets={stylesheets} error={error} />)}`
}

/** Without what depends on who reads: nobody has been asked yet. */
function Document({ lang, stylesheets, error }: { lang: Language; stylesheets: string[]; error: ShownError & { kind: ErrorKind } }) {
  const t = translator(lang)
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${t(`common:error.${error.kind}.title`)} · Quayside`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <ReaderProvider lang={lang}>
          <header className="masthead__top">
            <div className="page">
              <a className="brand" href={paths.home(lang)} lang="en" aria-label={t('common:homeLink')}>
                <Mark />
                <span>Quayside</span>
              </a>
            </div>
          </header>
          <Main>
            <ErrorPage {...error} />
          </Main>
        </ReaderProvider>
      </body>
    </html>
  )
}
