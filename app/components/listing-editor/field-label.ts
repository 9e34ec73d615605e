import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { nameIn } from '#app/domain/text.ts'
import { isLanguage, languageNames } from '#app/i18n/languages.ts'
import { isNamedField as isNamed } from './named-fields.tsx'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'

/** What a field of the listing form is called, for a list of problems away from it. `asked`: what the category asks. */
export function fieldLabel({ t, lang }: ReaderSpeech, field: string, asked: readonly CategoryAttribute[] = []): string | null {
  const [name = '', ending] = field.split('_')
  if (isLanguage(ending)) return t('desk:editor.inLanguage', { label: textLabel(t, name), language: languageNames[ending] })
  const attribute = asked.find(({ id }) => field === `attributes.${id}`) ?? asked[Number(/^attributes\[(\d+)\]/.exec(field)?.[1])]
  if (attribute) return nameIn(attribute.names, lang)
  const base = field.split(/[.[]/)[0]!
  return isNamed(base) ? t(`desk:editor.field.${base}`) : null
}

function textLabel(t: ReaderSpeech['t'], name: string): string {
  switch (name) {
    case 'title':
      return t('desk:editor.title')
    case 'summary':
      return t('desk:editor.summary')
    case 'keywords':
      return t('desk:editor.field.keywords')
    default:
      return t('desk:editor.description')
  }
}
