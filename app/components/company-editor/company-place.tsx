import type { AddressPart } from '#app/domain/trade/address-facts.ts'
import { addressFormat } from '#app/domain/trade/address-format.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { countryChoices, timeZoneChoices } from '../ui/choices.ts'
import { Field, Select } from '../ui/field.tsx'
import { useField } from '../ui/form.tsx'

const autoComplete: Record<AddressPart, string> = {
  street: 'street-address',
  city: 'address-level2',
  region: 'address-level1',
  postalCode: 'postal-code',
}
const mostLetters: Record<AddressPart, number> = { street: 200, city: 100, region: 100, postalCode: 20 }

/** What a country calls a part of its addresses; null for other fields. */
export function addressLabel({ t }: ReaderSpeech, field: string, country: string | undefined): string | null {
  if (field === 'subdivision') return t('desk:company.subdivision')
  const { regionWord, postalWord } = addressFormat(country)
  switch (field as AddressPart) {
    case 'street':
      return t('desk:company.street')
    case 'city':
      return t('desk:company.city')
    case 'region':
      return t(`desk:company.regionWord.${regionWord}`)
    case 'postalCode':
      return t(`desk:company.postalWord.${postalWord}`)
    default:
      return null
  }
}

/** The address as the chosen country writes it. Another country changes the form by its button: what was typed stays. */
export function Place({ withCountry }: { withCountry: boolean }) {
  const reader = useReader()
  const { t } = reader
  const country = useField('country').value
  const zone = useField('timeZone')
  return (
    <Section id="place" title={t('company:address')}>
      <div className="form">
        {withCountry && (
          <div>
            <Select
              name="country"
              label={t('desk:company.country')}
              blank={t('common:form.choose')}
              choices={countryChoices(reader)}
              autoComplete="country"
              required
            />
            <p className="mt-2">
              <Button kind="second" small name="intent" value="country">
                {t('desk:company.useCountry')}
              </Button>
            </p>
          </div>
        )}
        <AddressFields country={country} />
        <Select
          name="timeZone"
          label={t('desk:company.timeZone')}
          hint={t('desk:company.timeZoneHint')}
          choices={timeZoneChoices(reader, zone.value)}
        />
      </div>
    </Section>
  )
}

function AddressFields({ country }: { country: string | undefined }) {
  const reader = useReader()
  const { t } = reader
  const { parts, needs, postalExample } = addressFormat(country)
  const [street, ...others] = parts.map((part) => (
    <Field
      key={part}
      name={part}
      label={addressLabel(reader, part, country)!}
      hint={part === 'postalCode' && postalExample ? t('desk:company.postalExample', { example: postalExample }) : undefined}
      maxLength={mostLetters[part]}
      dir={part === 'postalCode' ? 'ltr' : 'auto'}
      autoComplete={autoComplete[part]}
      optional={part !== 'street' && !needs.includes(part)}
    />
  ))
  return (
    <>
      {street}
      <div className="pair">{others}</div>
      <Field
        name="subdivision"
        label={t('desk:company.subdivision')}
        hint={t('desk:editor.hint.originSubdivision')}
        maxLength={6}
        dir="ltr"
        autoComplete="off"
        optional
      />
    </>
  )
}
