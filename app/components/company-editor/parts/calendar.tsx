import { weekdays } from '#app/domain/companies/profile-choices.ts'
import { weekdayName } from '#app/i18n/weekday.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../../site/page.tsx'
import { Choices } from '../../ui/checkbox.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { useLabel } from './part-fields.tsx'

export function CalendarFields() {
  const { t, lang } = useReader()
  const label = useLabel()
  return (
    <>
      <Choices
        name="workdays"
        legend={label('workdays')}
        columns="narrow"
        choices={weekdays.map((value) => ({ value, label: weekdayName(value, lang) }))}
      />
      <Section id="hours-section" title={t('profile:group.hours')}>
        <p className="mb-3 text-sm text-ink-soft">{t('profile:hint.clock')}</p>
        <div className="pair">
          <Field name="opens" label={label('opens')} dir="ltr" maxLength={5} placeholder="08:30" />
          <Field name="closes" label={label('closes')} dir="ltr" maxLength={5} placeholder="17:30" />
        </div>
      </Section>
      <TextArea name="holidays" label={label('holidays')} hint={t('profile:hint.holidays')} dir="ltr" rows={5} optional />
      <Section id="closed-section" title={t('profile:group.closed')}>
        <p className="mb-3 text-sm text-ink-soft">{t('profile:hint.closed')}</p>
        <div className="form">
          <div className="pair">
            <Field name="closedFrom" type="date" label={label('closedFrom')} />
            <Field name="closedUntil" type="date" label={label('closedUntil')} />
          </div>
          <Field name="closedNote" label={label('closedNote')} maxLength={200} dir="auto" optional />
        </div>
      </Section>
    </>
  )
}
