import type { SavedCriteria } from '#app/domain/rfqs/saved-search.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'

/** Every filter of a search of RFQs in words, each with what the search becomes without it. */
export function criteriaLabels(
  { category, country, language, quantityMin, daysLeft }: SavedCriteria,
  { t, format }: ReaderSpeech,
  nameOf: (categorySlug: string) => string,
): { label: string; without: Partial<SavedCriteria> }[] {
  const others = (codes: string[], code: string) => codes.filter((one) => one !== code)
  return [
    ...category.map((slug) => ({
      label: t('search:chip.category', { name: nameOf(slug) }),
      without: { category: others(category, slug) },
    })),
    ...country.map((code) => ({
      label: t('rfqSearch:chip.country', { name: format.country(code) }),
      without: { country: others(country, code) },
    })),
    ...language.map((code) => ({
      label: t('rfqSearch:chip.language', { name: format.language(code) }),
      without: { language: others(language, code) },
    })),
    ...(quantityMin
      ? [{ label: t('rfqSearch:chip.quantityMin', { number: format.number(quantityMin) }), without: { quantityMin: undefined } }]
      : []),
    ...(daysLeft ? [{ label: t(`rfqSearch:daysLeft.${daysLeft}`), without: { daysLeft: undefined } }] : []),
  ]
}
