import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { attributeField } from '#app/domain/listings/attribute-field.ts'
import { mostExtras } from '#app/domain/listings/listing.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { nameIn } from '#app/domain/text.ts'
import { measureCodes, measuresLike, type MeasureCode } from '#app/domain/trade/measure.ts'
import { isLanguage, languageNames, languages, sourceLanguage, type Language } from '#app/i18n/languages.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Field, JoinedField, Select, Wrong, type Choice } from '../ui/field.tsx'
import { useField } from '../ui/form.tsx'
import { RowTable } from './row-table.tsx'

/** What the category asks, and what the supplier wants to say beyond it. */
export function AttributesSection({ asked, extras }: { asked: readonly CategoryAttribute[]; extras: number }) {
  const { t } = useReader()
  return (
    <Section id="attributes" title={t('desk:editor.field.attributes')}>
      <div className="form">
        {asked.length === 0 && <p className="hint">{t('desk:editor.noQuestions')}</p>}
        {asked.map((attribute, index) => (
          <Question key={attribute.id} attribute={attribute} index={index} />
        ))}
        <Extras count={extras} />
      </div>
    </Section>
  )
}

function Question({ attribute, index }: { attribute: CategoryAttribute; index: number }) {
  const { lang } = useReader()
  const field = attributeField(attribute.id)
  const { errors } = useField(field)
  const label = nameIn(attribute.names, lang)
  return (
    <div id={field} className={errors.length > 0 ? 'field-wrong' : undefined}>
      {errors.length > 0 && <Wrong id={`${field}-wrong`} texts={errors} />}
      <input type="hidden" name={rowField('attributes', index, 'id')} value={attribute.id} />
      <Answer attribute={attribute} label={label} index={index} />
    </div>
  )
}

function Answer({ attribute, label, index }: { attribute: CategoryAttribute; label: string; index: number }) {
  const reader = useReader()
  const { t, lang } = reader
  const name = (column: string) => rowField('attributes', index, column)
  const optional = !attribute.isRequired
  switch (attribute.type) {
    case 'number':
      return attribute.unit ? (
        <JoinedField name={name('number')} label={label} optional={optional} select={unitsOf(reader, name('unit'), attribute.unit)} />
      ) : (
        <Field name={name('number')} label={label} optional={optional} inputMode="decimal" dir="ltr" short />
      )
    case 'range':
      return <Range attribute={attribute} label={label} index={index} />
    case 'choice': {
      const choices = attribute.choices.map(({ code, names }): Choice => ({ value: code, label: nameIn(names, lang) }))
      return attribute.takesSeveral ? (
        <Choices name={name('choice')} legend={label} columns choices={choices} />
      ) : (
        <Select name={name('choice')} label={label} blank={t('desk:editor.notAsked')} choices={choices} optional={optional} />
      )
    }
    case 'text':
      return <Field name={name('text')} label={label} optional={optional} maxLength={200} dir="auto" />
    case 'yes_no':
      return (
        <Select
          name={name('yesNo')}
          label={label}
          blank={t('desk:editor.notAsked')}
          optional={optional}
          choices={[
            { value: 'yes', label: t('listing:yes') },
            { value: 'no', label: t('listing:no') },
          ]}
        />
      )
  }
}

function Range({ attribute, label, index }: { attribute: CategoryAttribute & { unit?: MeasureCode }; label: string; index: number }) {
  const reader = useReader()
  const { t } = reader
  const name = (column: string) => rowField('attributes', index, column)
  return (
    <fieldset className="field">
      <legend className="label">
        {label}
        {!attribute.isRequired && <span className="font-normal text-ink-soft"> {t('common:form.optional')}</span>}
      </legend>
      <div className="pair">
        <Field name={name('from')} label={t('desk:editor.from')} inputMode="decimal" dir="ltr" />
        {attribute.unit ? (
          <JoinedField name={name('to')} label={t('desk:editor.to')} select={unitsOf(reader, name('unit'), attribute.unit)} />
        ) : (
          <Field name={name('to')} label={t('desk:editor.to')} inputMode="decimal" dir="ltr" />
        )}
      </div>
    </fieldset>
  )
}

/** The unit a figure is usually given in, then those that measure the same. */
function unitsOf({ t }: ReaderSpeech, name: string, usual: MeasureCode) {
  const codes = [usual, ...measuresLike(usual).filter((code) => code !== usual)]
  return { name, label: t('desk:editor.unit'), choices: codes.map((code) => ({ value: code, label: t(`trade:measure.${code}`) })) }
}

/** Names in the language of the listing, in English and in Chinese; others come along unseen. */
function Extras({ count }: { count: number }) {
  const { t } = useReader()
  const { value } = useField('sourceLang')
  const source: Language = isLanguage(value) ? value : sourceLanguage
  const shown = [...new Set<Language>([source, 'en', 'zh'])].slice(0, 2)
  return (
    <RowTable
      table="extras"
      count={count}
      most={mostExtras}
      legend={t('desk:editor.field.extras')}
      hint={t('desk:editor.hint.extras')}
      add={t('desk:editor.extraAdd')}
      before={(index) => <UnseenNames index={index} shown={shown} />}
      columns={[
        ...shown.map((lang) => ({
          name: `name_${lang}`,
          label: t('desk:editor.extraName', { language: languageNames[lang] }),
          maxLength: 60,
        })),
        { name: 'value', label: t('desk:editor.extraValue'), maxLength: 200 },
        {
          name: 'unit',
          label: t('desk:editor.unit'),
          blank: '–',
          choices: measureCodes.map((code) => ({ value: code, label: t(`trade:measure.${code}`) })),
        },
      ]}
    />
  )
}

function UnseenNames({ index, shown }: { index: number; shown: Language[] }) {
  return languages
    .filter((lang) => !shown.includes(lang))
    .map((lang) => <UnseenName key={lang} name={rowField('extras', index, `name_${lang}`)} />)
}

function UnseenName({ name }: { name: string }) {
  const { value = '' } = useField(name)
  return value === '' ? null : <input type="hidden" name={name} value={value} />
}
