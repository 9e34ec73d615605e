import { createInstance, type i18n, type ParseKeys, type TFunction } from 'i18next'
import { texts } from './texts.ts'
import { languages, sourceLanguage, type Language } from './languages.ts'

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
      resources: texts,
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
