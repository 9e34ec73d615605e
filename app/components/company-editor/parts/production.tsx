import { staffBands, turnoverBands } from '#app/domain/companies/profile-choices.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../../site/page.tsx'
import { Choices } from '../../ui/checkbox.tsx'
import { unitChoices } from '../../ui/choices.ts'
import { Field, JoinedField, Select, type ChoiceGroup } from '../../ui/field.tsx'
import { Rows, useLabel } from './part-fields.tsx'

export function ProductionFields({ categories }: { categories: ChoiceGroup[] }) {
  const reader = useReader()
  const { t } = reader
  const label = useLabel()
  const units = unitChoices(reader)
  return (
    <>
      <Rows name="products" most={10}>
        {(field) => (
          <Select name={field('category')} label={label(field('category'))} blank={t('common:form.choose')} choices={categories} />
        )}
      </Rows>
      <Choices
        name="services"
        legend={label('services')}
        choices={(['oem', 'odm', 'obm'] as const).map((value) => ({ value, label: t(`company:profile.service.${value}`) }))}
      />
      <Choices
        name="customisation"
        legend={label('customisation')}
        choices={(['sample', 'drawing', 'graphic'] as const).map((value) => ({ value, label: t(`company:profile.custom.${value}`) }))}
      />
      <JoinedField
        name="customQty"
        label={label('customQty')}
        select={{ name: 'customUnit', label: label('customUnit'), choices: units }}
        optional
      />
      <Section id="figures-section" title={t('profile:group.figures')}>
        <div className="form">
          <Field name="asOf" type="date" label={label('asOf')} short />
          <div className="pair">
            {(['researchStaff', 'qualityStaff', 'exportStaff'] as const).map((name) => (
              <Select
                key={name}
                name={name}
                label={label(name)}
                blank={t('common:notStated')}
                choices={staffBands.map((value) => ({ value, label: t(`company:profile.staff.${value}`) }))}
              />
            ))}
            <Field name="lines" label={label('lines')} inputMode="numeric" dir="ltr" maxLength={4} optional />
            <Select
              name="turnover"
              label={label('turnover')}
              blank={t('common:notStated')}
              choices={turnoverBands.map((value) => ({ value, label: t(`company:profile.band.${value}`) }))}
            />
            <Field name="exportShare" label={label('exportShare')} inputMode="numeric" dir="ltr" maxLength={3} optional />
          </div>
          <JoinedField
            name="output"
            label={label('output')}
            select={{ name: 'outputUnit', label: label('outputUnit'), choices: units }}
            optional
          />
        </div>
      </Section>
    </>
  )
}
