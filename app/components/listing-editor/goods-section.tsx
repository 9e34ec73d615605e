import type { CategoryName } from '#app/domain/listings/listing-view.ts'
import { mostNationalCodes } from '#app/domain/listings/listing.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { countryChoices } from '../ui/choices.ts'
import type { Choice, ChoiceGroup } from '../ui/field.tsx'
import { NamedField, NamedSelect } from './named-fields.tsx'
import { RowTable } from './row-table.tsx'

export type CategoryGroup = CategoryName & { children: CategoryName[] }

const asChoice = ({ slug, name }: CategoryName): Choice => ({ value: slug, label: name })

function categoryChoices(groups: CategoryGroup[]): (Choice | ChoiceGroup)[] {
  return groups.map((group) => (group.children.length > 0 ? { label: group.name, choices: group.children.map(asChoice) } : asChoice(group)))
}

/** What the goods are called, by maker, customs and bar code, and where they come from. */
export function GoodsSection({ categories, codes }: { categories: CategoryGroup[]; codes: number }) {
  const reader = useReader()
  const { t } = reader
  const choose = t('common:form.choose')
  return (
    <Section id="goods" title={t('desk:editor.goods')}>
      <div className="form">
        <NamedSelect name="category" blank={choose} choices={categoryChoices(categories)} />
        <p>
          <Button kind="second" small name="intent" value="ask">
            {t('desk:editor.askAgain')}
          </Button>
        </p>
        <div className="pair">
          <NamedField name="modelNumber" maxLength={60} dir="ltr" />
          <NamedField name="brand" maxLength={80} dir="auto" optional />
        </div>
        <div className="pair">
          <NamedSelect name="originCountry" blank={choose} choices={countryChoices(reader)} />
          <NamedField name="originSubdivision" maxLength={6} dir="ltr" optional />
        </div>
        <div className="pair">
          <NamedField name="hs6" inputMode="numeric" dir="ltr" maxLength={9} optional />
          <NamedField name="gtin" inputMode="numeric" dir="ltr" maxLength={20} optional />
        </div>
        <RowTable
          table="nationalCodes"
          count={codes}
          most={mostNationalCodes}
          legend={t('desk:editor.field.nationalCodes')}
          hint={t('desk:editor.hint.nationalCodes')}
          add={t('desk:editor.codeAdd')}
          columns={[
            { name: 'country', label: t('desk:editor.country'), choices: countryChoices(reader), blank: choose },
            { name: 'code', label: t('desk:editor.code'), dir: 'ltr', maxLength: 20 },
          ]}
        />
      </div>
    </Section>
  )
}
