import { isLanguage, languageNames } from '#app/i18n/languages.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'

/** What a field of the listing form is called, for a list of problems away from the form. */
export function fieldLabel({ t }: ReaderSpeech, field: string): string | null {
  const [name, lang] = field.split('_')
  if (isLanguage(lang)) {
    const label = name === 'title' ? t('desk:editor.title') : name === 'summary' ? t('desk:editor.summary') : t('desk:editor.description')
    return t('desk:editor.inLanguage', { label, language: languageNames[lang] })
  }
  if (field.startsWith('tiers')) return t('desk:editor.tiers')
  switch (field) {
    case 'category':
      return t('desk:editor.category')
    case 'modelNumber':
      return t('desk:editor.model')
    case 'hs6':
      return t('desk:editor.hs6')
    case 'originCountry':
      return t('desk:editor.origin')
    case 'moq':
      return t('listing:moq')
    case 'priceUnit':
      return t('common:form.unit')
    case 'leadTimeDaysMin':
      return t('desk:editor.leadTimeMin')
    case 'leadTimeDaysMax':
      return t('desk:editor.leadTimeMax')
    case 'picture':
      return t('desk:editor.picture')
    case 'paymentTerms':
      return t('listing:payment')
    case 'currency':
      return t('common:form.currency')
    case 'incoterm':
      return t('listing:term')
    case 'namedPlace':
      return t('quotation:form.namedPlace')
    case 'priceValidUntil':
      return t('desk:editor.priceValidUntil')
    default:
      return null
  }
}
