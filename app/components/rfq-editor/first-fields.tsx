import { useReader } from '#app/i18n/reader.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { countryChoices, usualUnitChoices } from '../ui/choices.ts'
import { Field, JoinedField, Select, TextArea, type ChoiceGroup } from '../ui/field.tsx'
import type { UnitCode } from '#app/domain/trade/unit.ts'

export type CategoryChoice = { slug: string; name: string; children: { slug: string; name: string }[] }

/** What everybody is asked who needs something. `suggested`: categories that the title points to, the likeliest first. */
export function FirstFields({
  categories,
  suggested = [],
  unit,
}: {
  categories: CategoryChoice[]
  suggested?: { slug: string; name: string }[]
  unit?: UnitCode
}) {
  const speech = useReader()
  const { t } = speech
  return (
    <>
      <Field name="title" label={t('rfq:field.title')} hint={t('rfq:field.titleHint')} required maxLength={120} dir="auto" />
      <TextArea name="details" label={t('rfq:field.details')} hint={t('rfq:field.detailsHint')} required rows={6} maxLength={8000} />
      {suggested.length > 0 ? (
        <Choices
          name="category"
          legend={t('rfq:field.category')}
          hint={t('rfq:field.categorySuggested')}
          single
          required
          choices={suggested.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : (
        <Select name="category" label={t('rfq:field.category')} required blank={t('common:form.choose')} choices={groupsOf(categories)} />
      )}
      <div className="pair">
        <JoinedField
          name="quantity"
          label={t('rfq:field.quantity')}
          required
          select={{ name: 'unit', label: t('common:form.unit'), choices: usualUnitChoices(speech, unit) }}
        />
        <Select
          name="country"
          label={t('rfq:field.country')}
          required
          blank={t('common:form.choose')}
          choices={countryChoices(speech)}
          autoComplete="country"
        />
      </div>
    </>
  )
}

/** A category without any below it stands for itself. */
export const groupsOf = (categories: CategoryChoice[]): ChoiceGroup[] =>
  categories.map(({ slug, name, children }) => ({
    label: name,
    choices: (children.length > 0 ? children : [{ slug, name }]).map((one) => ({ value: one.slug, label: one.name })),
  }))
