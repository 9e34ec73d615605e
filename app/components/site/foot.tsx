import type { StandingPage } from '#app/domain/pages/standing-page.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { LanguageLinks } from './language-links.tsx'

export function Foot({ pathIn }: { pathIn: (lang: Language) => string }) {
  const { t, lang } = useReader()
  return (
    <footer className="foot">
      <div className="page">
        <svg className="tide-rule" viewBox="0 0 1200 8" preserveAspectRatio="xMinYMin slice" aria-hidden="true">
          <path d="M0 6.5H1200" strokeWidth="3" strokeDasharray="1 3" />
          <path d="M0 5.5H1200" strokeWidth="5" strokeDasharray="1 19" />
          <path d="M0 4H1200" strokeWidth="8" strokeDasharray="1 39" />
        </svg>
        <div className="foot__columns">
          <div>
            <h2>{t('common:foot.buy')}</h2>
            <ul>
              <li>
                <a href={paths.search(lang)}>{t('common:nav.listings')}</a>
              </li>
              <li>
                <a href={paths.categories(lang)}>{t('category:title')}</a>
              </li>
              <li>
                <a href={paths.newRfq(lang)}>{t('rfq:post')}</a>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t('common:foot.sell')}</h2>
            <ul>
              <li>
                <a href={paths.ownListings(lang)}>{t('common:foot.publish')}</a>
              </li>
              <li>
                <a href={paths.rfqs(lang)}>{t('rfqSearch:tabs.rfqs')}</a>
              </li>
              <li>
                <a href={paths.join(lang)}>{t('common:foot.join')}</a>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t('tools:name')}</h2>
            <ul>
              <li>
                <a href={paths.incoterms(lang)}>{t('incoterm:title')}</a>
              </li>
              <li>
                <a href={paths.hs(lang)}>{t('tools:hs.title')}</a>
              </li>
              <li>
                <a href={paths.ports(lang)}>{t('tools:ports.title')}</a>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t('site:foot.help')}</h2>
            <ul>
              <li>
                <a href={paths.help(lang)}>{t('site:foot.topics')}</a>
              </li>
              <TextLinks pages={['safety']} />
            </ul>
          </div>
          <div>
            <h2>{t('site:foot.site')}</h2>
            <ul>
              <TextLinks pages={['about', 'terms', 'privacy', 'accessibility', 'developers']} />
            </ul>
          </div>
          <nav aria-label={t('common:languages')}>
            <h2>{t('common:languages')}</h2>
            <LanguageLinks pathIn={pathIn} className="foot__langs" />
          </nav>
        </div>
        <div className="foot__end">
          <p className="measure">{t('common:foot.promise')}</p>
        </div>
      </div>
    </footer>
  )
}

function TextLinks({ pages }: { pages: StandingPage[] }) {
  const { t, lang } = useReader()
  return pages.map((page) => (
    <li key={page}>
      <a href={paths.page(lang, page)}>{t(`site:page.${page}`)}</a>
    </li>
  ))
}
