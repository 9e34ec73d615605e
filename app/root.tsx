import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import './app.css'
import { ListingCards } from '#app/components/listing/listing-cards.tsx'
import { errorKind, ErrorPage, isLost } from '#app/components/site/error-page.tsx'
import { Flash } from '#app/components/site/flash.tsx'
import { Foot } from '#app/components/site/foot.tsx'
import { Masthead, type NavName } from '#app/components/site/masthead.tsx'
import { Main, Section, SkipLink } from '#app/components/site/page.tsx'
import { useRequest } from '#app/components/site/request-facts.tsx'
import { ActsFor } from '#app/components/ui/form.tsx'
import { FilesOrigin } from '#app/components/ui/files-origin.ts'
import { readError } from '#app/http/read-error.ts'
import { signedInPerson } from '#app/http/caller.server.ts'
import { readFlash } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { filesOrigin } from '#app/http/site-origin.server.ts'
import { directionOf, isLanguage, sourceLanguage, type Language } from '#app/i18n/languages.ts'
import { ReaderProvider, useReader } from '#app/i18n/reader.tsx'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import enhanceUrl from './enhance.js?url&no-inline'

/** What a route says about itself: where it stands in the navigation, whether it gains from the framework's script. */
export type RouteHandle = { nav?: NavName; hydrate?: boolean; ownSearch?: boolean }

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const [person, { flash, headers }] = await Promise.all([signedInPerson(args), readFlash(args.request)])
  const { lang, nonce } = args.context
  const text = flash ? (translator(lang) as (key: string, values?: object) => string)(flash.key, flash.values) : null
  const signedIn = person && {
    name: person.name,
    company: person.companyName,
    isStaff: person.isStaff,
    hasDesk: !person.isStaff || person.companyId !== null,
  }
  const actsFor = person?.isInSeveral ? person.companyId : null
  return data({ lang, nonce, filesOrigin: filesOrigin(), signedIn, actsFor, flash: text }, { headers })
})

/** Of an error page: when to come back, where the refusal says so. */
export const headers: HeadersFunction = ({ errorHeaders }) => {
  const seconds = errorHeaders?.get('Retry-After')
  return new Headers(seconds ? { 'Retry-After': seconds } : {})
}

export const meta: MetaFunction = ({ error, location }) => {
  if (!error) return [{ title: 'Quayside' }]
  const { status, isSpent } = readError(error)
  const title = translator(languageOf(location.pathname))(`common:error.${errorKind(status, isSpent)}.title`)
  return [{ title: `${title} · Quayside` }, { name: 'robots', content: 'noindex' }]
}

/** The root's data is read once per document: nothing on the page asks for it again. */
export const shouldRevalidate = () => true

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const location = useLocation()
  const handles = useMatches().map((match) => (match.handle ?? {}) as RouteHandle)
  const request = useRequest()
  const error = useRouteError()
  const lang = root?.lang ?? request?.lang ?? languageOf(location.pathname)
  const nonce = root?.nonce ?? request?.nonce
  const ownSearch = handles.some((handle) => handle.ownSearch) || (error !== undefined && isLost(readError(error).status))
  const nav = handles.findLast((handle) => handle.nav)?.nav ?? null
  const rest = location.pathname.split('/').slice(2).join('/')
  const pathIn = (other: Language) => `/${other}${rest ? `/${rest}` : ''}${location.search}`
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="search" type="application/opensearchdescription+xml" title="Quayside" href={paths.openSearch(lang)} />
        <Meta />
        <Links />
      </head>
      <body>
        <ReaderProvider lang={lang}>
          <SkipLink />
          <Masthead current={nav} signedIn={root?.signedIn ?? null} pathIn={pathIn} searchBox={!ownSearch} />
          <Main>
            <Flash message={root?.flash ? { kind: 'done', text: root.flash } : null} />
            <ActsFor.Provider value={root?.actsFor ?? null}>
              <FilesOrigin.Provider value={root?.filesOrigin ?? ''}>{children}</FilesOrigin.Provider>
            </ActsFor.Provider>
          </Main>
          <Foot pathIn={pathIn} />
        </ReaderProvider>
        <script src={enhanceUrl} defer nonce={nonce} />
        {handles.some((handle) => handle.hydrate) && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const request = useRequest()
  const { t } = useReader()
  const { similar, isSpent, ...error } = readError(useRouteError())
  return (
    <ErrorPage {...error} kind={errorKind(error.status, isSpent)} reference={error.status >= 500 ? request?.reference : null}>
      {similar.length > 0 && (
        <Section id="similar" title={t('listing:similar')}>
          <ListingCards listings={similar} />
        </Section>
      )}
    </ErrorPage>
  )
}

function languageOf(path: string): Language {
  const segment = path.split('/')[1]
  return isLanguage(segment) ? segment : sourceLanguage
}
