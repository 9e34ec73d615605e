import { containerFill, wholeCarton } from '#app/domain/listings/packaging.ts'
import type { ListingPackaging } from '#app/domain/listings/listing.ts'
import { packageCodes, type UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { ContainerFill } from '../listing/container-fill.tsx'
import { Section } from '../site/page.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { unitChoices } from '../ui/choices.ts'
import { Fold } from '../ui/fold.tsx'
import { useSaid } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Figure, NamedField, NamedSelect, NamedText, WholeFigure } from './named-fields.tsx'

/** What the goods travel in. `stored`: what the fill is computed from. */
export function PackagingSection({ stored, unit }: { stored: ListingPackaging | null; unit: UnitCode | null }) {
  const reader = useReader()
  const { t } = reader
  const isLoaded = useSaid(['qty20gp', 'qty40gp', 'qty40hq', 'cartonsPerPallet'])
  return (
    <Section id="packaging" title={t('desk:editor.packaging')}>
      <div className="form">
        <p className="hint">{t('desk:editor.hint.packaging')}</p>
        <div className="pair">
          <NamedSelect name="packageType" blank={t('trade:unitName.XCT')} choices={unitChoices(reader, packageCodes)} optional />
          <Figure name="cartonQty" />
        </div>
        <div className="pair">
          <Figure name="cartonLengthCm" />
          <Figure name="cartonWidthCm" />
        </div>
        <div className="pair">
          <Figure name="cartonHeightCm" />
          <Figure name="innerQty" optional />
        </div>
        <div className="pair">
          <Figure name="cartonGrossKg" />
          <Figure name="cartonNetKg" />
        </div>
        <Fill stored={stored} unit={unit} />
        <NamedField name="unitPack" maxLength={200} dir="auto" optional />
        <Fold summary={t('desk:editor.hint.qty20gp')} open={isLoaded}>
          <div className="form">
            <div className="pair">
              <Figure name="qty20gp" optional />
              <Figure name="qty40gp" optional />
            </div>
            <div className="pair">
              <Figure name="qty40hq" optional />
              <WholeFigure name="cartonsPerPallet" optional />
            </div>
          </div>
        </Fold>
        <Choices
          name="isStackable"
          legend={t('desk:editor.field.isStackable')}
          single
          choices={[
            { value: '', label: t('common:notStated') },
            { value: 'yes', label: t('listing:yes') },
            { value: 'no', label: t('listing:no') },
          ]}
        />
        <NamedText name="marks" rows={3} maxLength={400} optional />
      </div>
    </Section>
  )
}

function Fill({ stored, unit }: { stored: ListingPackaging | null; unit: UnitCode | null }) {
  const { t, format } = useReader()
  const carton = stored && wholeCarton(stored)
  if (!carton || !unit) return null
  const fill = containerFill(carton, stored)
  return (
    <div>
      <p className="text-sm">
        <span className="text-ink-soft">{t('desk:editor.fill')}</span>{' '}
        <Phrase
          of="desk:editor.cbm"
          with={{ cbm: <Num>{format.number(fill.cbm)}</Num>, density: <Num>{format.number(fill.kgPerCbm)}</Num> }}
        />
      </p>
      <ContainerFill fill={fill} unit={unit} />
    </div>
  )
}
