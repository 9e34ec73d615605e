import { createInstance, type i18n, type ParseKeys, type TFunction } from 'i18next'
import { texts } from './texts.ts'
import { directionOf, languages, sourceLanguage, type Language } from './languages.ts'

type Nouns = ['common', ...(keyof (typeof texts)['en'])[]]

/** Takes `noun:key` of every noun; a key of `common` may stand alone. */
export type Translate = TFunction<Nouns>
export type TextKey = ParseKeys<Nouns>

const instances = new Map<Language, i18n>()

/** The one translator of a language, made once: i18next costs milliseconds to set up and nothing to keep. */
export function translator(lang: Language): Translate {
  let instance = instances.get(lang)
  if (!instance) {
    instance = createInstance()
    void instance.init({
      lng: lang,
      fallbackLng: sourceLanguage,
      supportedLngs: languages,
      resources: directionOf(lang) === 'rtl' ? { ...texts, [sourceLanguage]: isolated(texts[sourceLanguage]) } : texts,
      ns: Object.keys(texts.en),
      defaultNS: 'common',
      initAsync: false,
      // Said aloud, so that i18next need not guess at every call whether a key is one.
      keySeparator: '.',
      nsSeparator: ':',
      // React and the letters escape; user text must not be escaped twice.
      interpolation: { escapeValue: false },
    })
    instances.set(lang, instance)
  }
  return instance.t
}

/** Each sentence between the marks of a left-to-right isolate: where it stands in for one that is read the other way, its full stop stays at its end. */
function isolated<T>(of: T): T {
  if (typeof of === 'string') return `\u2066${of}\u2069` as T
  return Object.fromEntries(Object.entries(of as object).map(([key, value]) => [key, isolated(value as unknown)])) as T
}
