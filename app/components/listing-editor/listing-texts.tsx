import { isLanguage, languageNames, languages, sourceLanguage, type Language } from '#app/i18n/languages.ts'
import type { TextOrigin } from '#app/domain/listings/text-origin.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useField } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

/** Title, summary and description in every language, the one it is written in first and open. */
export function ListingTexts({ origins }: { origins: TextOrigin[] }) {
  const { t } = useReader()
  const { value } = useField('sourceLang')
  const source = isLanguage(value) ? value : sourceLanguage
  return (
    <>
      <Select
        name="sourceLang"
        label={t('desk:editor.sourceLang')}
        hint={t('desk:editor.sourceLangHint')}
        choices={languages.map((lang) => ({ value: lang, label: languageNames[lang] }))}
      />
      <div>
        {[source, ...languages.filter((lang) => lang !== source)].map((lang) => (
          <LanguageTexts key={lang} lang={lang} isSource={lang === source} origin={origins.find((origin) => origin.lang === lang)} />
        ))}
      </div>
    </>
  )
}

function LanguageTexts({ lang, isSource, origin }: { lang: Language; isSource: boolean; origin?: TextOrigin }) {
  const { t } = useReader()
  const title = useField(`title_${lang}`)
  const summary = useField(`summary_${lang}`)
  const description = useField(`description_${lang}`)
  const keywords = useField(`keywords_${lang}`)
  const isWrong = [title, summary, description, keywords].some((field) => field.errors.length > 0)
  return (
    <Fold
      open={isSource || isWrong}
      summary={
        <>
          <span lang={lang}>{languageNames[lang]}</span>{' '}
          <span className="font-normal text-ink-soft">
            {t(isSource ? 'desk:editor.isSource' : title.value?.trim() ? 'desk:editor.hasText' : 'desk:editor.noText')}
            {origin && (
              <>
                {' · '}
                <Origin of={origin} />
              </>
            )}
          </span>
        </>
      }
    >
      <div className="form">
        <Field
          name={`title_${lang}`}
          label={t('desk:editor.title')}
          hint={isSource ? t('desk:editor.titleHint') : undefined}
          dir="auto"
          maxLength={200}
          required={isSource}
        />
        <TextArea
          name={`summary_${lang}`}
          label={t('desk:editor.summary')}
          hint={isSource ? t('desk:editor.summaryHint') : undefined}
          rows={2}
          maxLength={300}
          optional={!isSource}
        />
        <TextArea
          name={`description_${lang}`}
          label={t('desk:editor.description')}
          hint={isSource ? t('desk:editor.descriptionHint') : undefined}
          rows={isSource ? 8 : 4}
          maxLength={20_000}
        />
        <Field
          name={`keywords_${lang}`}
          label={t('desk:editor.field.keywords')}
          hint={isSource ? t('desk:editor.hint.keywords') : undefined}
          dir="auto"
          maxLength={700}
          optional
        />
      </div>
    </Fold>
  )
}

function Origin({ of: { madeBy, name, at } }: { of: TextOrigin }) {
  const day = <Day on={at} />
  if (madeBy === 'machine') return <Phrase of="desk:editor.textByMachine" with={{ day }} />
  if (name === null) return <Phrase of="desk:editor.textOn" with={{ day }} />
  return <Phrase of="desk:editor.textBy" with={{ name: <UserText>{name}</UserText>, day }} />
}
