import type { ReactNode } from 'react'
import { languageNames, type Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Icon } from '../ui/icon.tsx'
import { Num } from '../ui/num.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Mark } from './mark.tsx'
import { SearchBox } from './search-box.tsx'

export type NavName = 'listings' | 'rfqs' | 'post-rfq' | 'desk' | 'admin'

/** `company`: whom one acts for. */
type SignedIn = { name: string; company: string | null; isStaff: boolean; hasDesk: boolean; unread?: number }

/**
 * The head of every page. `current` marks the part of the site one is in; `pathIn` gives this page in another language;
 * pages with a search box of their own leave out the one here.
 */
export function Masthead({
  current,
  signedIn = null,
  pathIn,
  searchBox = true,
}: {
  current?: NavName | null
  signedIn?: SignedIn | null
  pathIn: (lang: Language) => string
  searchBox?: boolean
}) {
  const { t, lang } = useReader()
  return (
    <header className="masthead">
      <div className="masthead__top">
        <div className="page">
          <a className="brand" href={paths.home(lang)} lang="en" aria-label={t('common:homeLink')}>
            <Mark />
            <span>Quayside</span>
          </a>
          {searchBox && <SearchBox id="masthead-q" size="masthead" className="masthead__search" />}
          <ul className="tools">
            {searchBox && (
              <li className="narrow">
                <a href={paths.search(lang)}>
                  <Icon name="search" />
                  <span className="sr-only">{t('common:searchBox.label')}</span>
                </a>
              </li>
            )}
            <li className="wide">
              <details className="menu">
                <summary>{languageNames[lang]}</summary>
                <LanguageLinks pathIn={pathIn} />
              </details>
            </li>
            {signedIn ? (
              <SignOut name={signedIn.name} />
            ) : (
              <>
                <li>
                  <a href={paths.join(lang)}>{t('common:account.join')}</a>
                </li>
                <li>
                  <a href={paths.login(lang)}>{t('common:account.signIn')}</a>
                </li>
              </>
            )}
          </ul>
        </div>
      </div>
      <nav className="page" aria-label={t('common:mainNav')}>
        <ul className="nav">
          <NavLink to={paths.search(lang)} isCurrent={current === 'listings'}>
            {t('common:nav.listings')}
          </NavLink>
          <NavLink to={paths.rfqs(lang)} isCurrent={current === 'rfqs'}>
            {t('rfqSearch:tabs.rfqs')}
          </NavLink>
          <NavLink to={paths.newRfq(lang)} isCurrent={current === 'post-rfq'}>
            {t('rfq:post')}
          </NavLink>
          {signedIn?.hasDesk && (
            <NavLink to={paths.desk(lang)} isCurrent={current === 'desk'}>
              {t('common:nav.desk')} <Unread count={signedIn.unread ?? 0} />
            </NavLink>
          )}
          {signedIn?.company && <ActsFor company={signedIn.company} />}
          {signedIn?.isStaff && (
            <NavLink to={paths.admin(lang)} isCurrent={current === 'admin'}>
              {t('common:nav.admin')}
            </NavLink>
          )}
        </ul>
      </nav>
    </header>
  )
}

function NavLink({ to, isCurrent, children }: { to: string; isCurrent: boolean; children: ReactNode }) {
  return (
    <li>
      <a href={to} aria-current={isCurrent ? 'page' : undefined}>
        {children}
      </a>
    </li>
  )
}

/** On every page of somebody who is signed in: inquiries and listings are this company's. It leads to the others of the same person. */
function ActsFor({ company }: { company: string }) {
  const { t, lang } = useReader()
  return (
    <li className="nav__company">
      <a href={paths.ownCompanies(lang)}>
        <span className="sr-only">{t('common:account.actsFor')} </span>
        <bdi dir="auto">{company}</bdi>
      </a>
    </li>
  )
}

function Unread({ count }: { count: number }) {
  const { t, format } = useReader()
  if (count === 0) return null
  return (
    <>
      <span aria-hidden="true">
        <Num>{format.number(count)}</Num>
      </span>
      <span className="sr-only">{t('common:account.unread', { count })}</span>
    </>
  )
}

function SignOut({ name }: { name: string }) {
  const { t, lang } = useReader()
  return (
    <>
      <li className="wide px-2 text-ink-soft">
        <bdi dir="auto">{name}</bdi>
      </li>
      <li>
        <form method="post" action={paths.logout(lang)}>
          <button>{t('common:account.signOut')}</button>
        </form>
      </li>
    </>
  )
}
