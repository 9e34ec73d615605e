import { businessTypes } from '#app/domain/companies/company.ts'
import { closeRules, fewestQuotations, mostQuotations, rfqVisibilities } from '#app/domain/rfqs/rfq.ts'
import { languageNames, languages } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Checkbox, Choices } from '../ui/checkbox.tsx'
import { countryChoices } from '../ui/choices.ts'
import { Field, Select, type Choice } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useSaid } from '../ui/form.tsx'
import { Several } from './several.tsx'

const filters = ['filterCountries', 'filterCountriesOut', 'filterTypes', 'filterCertificates', 'filterLanguages']

/** Who sees it, who may quote, and when it closes. `isFixed`: somebody has quoted under these rules, and they stand. */
export function RuleFields({ certificates, isFixed }: { certificates: Choice[]; isFixed: boolean }) {
  const speech = useReader()
  const { t } = speech
  const isFiltered = useSaid(filters)
  return (
    <Section id="rules" title={t('rfq:section.rules')}>
      <div className="form">
        {!isFixed && (
          <>
            <Choices
              name="visibility"
              legend={t('rfq:field.visibility')}
              single
              choices={rfqVisibilities.map((one) => ({
                value: one,
                label: `${t(`rfq:visibility.${one}`)}. ${t(`rfq:visibilityHint.${one}`)}`,
              }))}
            />
            <div className="pair">
              <Field name="quoteDeadline" type="date" label={t('rfq:field.quoteDeadline')} hint={t('rfq:field.quoteDeadlineHint')} />
              <Field
                name="maxQuotations"
                label={t('rfq:field.maxQuotations')}
                inputMode="numeric"
                dir="ltr"
                hint={`${fewestQuotations}–${mostQuotations}`}
                short
              />
              <Select
                name="closeRule"
                label={t('rfq:field.closeRule')}
                choices={closeRules.map((rule) => ({ value: rule, label: t(`rfq:closeRule.${rule}`) }))}
              />
            </div>
            <Checkbox name="sealed" label={t('rfq:field.sealed')} />
          </>
        )}
        <Fold summary={t('rfq:page.rules')} open={isFiltered}>
          <div className="form">
            <Several name="filterCountries" label={t('rfq:field.filterCountries')} choices={countryChoices(speech)} />
            <Several name="filterCountriesOut" label={t('rfq:field.filterCountriesOut')} choices={countryChoices(speech)} />
            <Choices
              name="filterTypes"
              legend={t('rfq:field.filterTypes')}
              columns
              choices={businessTypes.map((type) => ({ value: type, label: t(`trade:businessType.${type}`) }))}
            />
            <Several name="filterCertificates" label={t('rfq:field.filterCertificates')} choices={certificates} />
            <Choices
              name="filterLanguages"
              legend={t('rfq:field.filterLanguages')}
              columns
              choices={languages.map((one) => ({ value: one, label: languageNames[one] }))}
            />
          </div>
        </Fold>
      </div>
    </Section>
  )
}
