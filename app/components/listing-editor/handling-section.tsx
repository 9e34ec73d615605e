import { hazardClasses, packingGroups } from '#app/domain/trade/dangerous-goods.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Checkbox, Choices } from '../ui/checkbox.tsx'
import type { Choice } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { useField, useSaid } from '../ui/form.tsx'
import type { EditedFile } from '../ui/held-picture.tsx'
import { DocumentField } from './media-section.tsx'
import { Figure, NamedField, NamedSelect, NamedText, WholeFigure } from './named-fields.tsx'

/** What whoever carries, stores and uses the goods must know. */
export function HandlingSection({ certificates, files }: { certificates: Choice[]; files: EditedFile[] }) {
  const { t, format } = useReader()
  const chosen = useField('certificateCodes')
  const named = certificates.filter(({ value }) => chosen.values.includes(value)).map(({ label }) => label)
  return (
    <Section id="handling" title={t('desk:editor.handling')}>
      <div className="form">
        <div>
          {(['hasBattery', 'isLiquid', 'isMagnetic', 'isDangerous'] as const).map((name) => (
            <Checkbox key={name} name={name} label={t(`desk:editor.field.${name}`)} />
          ))}
        </div>
        <Dangerous files={files} />
        <div className="pair">
          <Figure name="storageMinC" optional />
          <Figure name="storageMaxC" optional />
        </div>
        <div className="pair">
          <WholeFigure name="shelfLifeMonths" optional />
          <WholeFigure name="warrantyMonths" optional />
        </div>
        <NamedText name="afterSales" rows={3} maxLength={1000} optional />
        <NamedText name="spareParts" rows={3} maxLength={1000} optional />
        <Fold
          summary={
            <>
              {t('desk:editor.field.certificateCodes')} <span className="font-normal text-ink-soft">{format.list(named)}</span>
            </>
          }
          open={chosen.errors.length > 0}
        >
          <Choices
            name="certificateCodes"
            legend={t('desk:editor.field.certificateCodes')}
            hint={t('desk:editor.hint.certificateCodes')}
            columns
            choices={certificates}
          />
        </Fold>
      </div>
    </Section>
  )
}

function Dangerous({ files }: { files: EditedFile[] }) {
  const { t } = useReader()
  const isSaid = useSaid(['isDangerous', 'unNumber', 'hazardClass', 'packingGroup', 'safetySheet', 'safetySheetIds'])
  return (
    <Fold summary={t('desk:editor.field.isDangerous')} open={isSaid}>
      <div className="form">
        <div className="pair">
          <NamedField name="unNumber" maxLength={8} dir="ltr" optional />
          <NamedSelect
            name="hazardClass"
            blank={t('common:notStated')}
            choices={hazardClasses.map((value) => ({ value, label: value }))}
            optional
          />
        </div>
        <NamedSelect
          name="packingGroup"
          blank={t('common:notStated')}
          choices={packingGroups.map((value) => ({ value, label: value }))}
          optional
        />
        <DocumentField name="safetySheet" list="safetySheetIds" files={files} hint={t('desk:editor.hint.safetySheet')} />
      </div>
    </Fold>
  )
}
