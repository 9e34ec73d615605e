import { directionOf, languageNames, languages, type Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'

/** The same page in the other languages, each named in itself. */
export function LanguageLinks({ pathIn, className }: { pathIn: (lang: Language) => string; className?: string }) {
  const reader = useReader()
  return (
    <ul className={className}>
      {languages.map((lang) => (
        <li key={lang}>
          <a
            href={pathIn(lang)}
            lang={lang}
            hrefLang={lang}
            dir={directionOf(lang) === reader.dir ? undefined : directionOf(lang)}
            aria-current={lang === reader.lang ? 'true' : undefined}
          >
            {languageNames[lang]}
          </a>
        </li>
      ))}
    </ul>
  )
}
